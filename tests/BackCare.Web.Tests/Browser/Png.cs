using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace BackCare.Web.Tests.Browser;

/// <summary>The pixels of a browser's screenshot: 8 bits a colour, with or without transparency, rows one after the other.</summary>
internal static class Png
{
    private const int Signature = 8;
    private const int Rgb = 3;

    public static (int Width, int Height, byte[] Rgb) Decode(byte[] png)
    {
        var (width, height, channels) = (0, 0, 0);
        using var packed = new MemoryStream();
        for (var at = Signature; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var data = png.AsSpan(at + 8, length);
            switch (Encoding.ASCII.GetString(png, at + 4, 4))
            {
                case "IHDR":
                    (width, height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
                    channels = (data[8], data[9]) switch
                    {
                        (8, 2) => 3,
                        (8, 6) => 4,
                        var other => throw new NotSupportedException($"PNG of kind {other}"),
                    };
                    break;
                case "IDAT":
                    packed.Write(data);
                    break;
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var raw = new MemoryStream();
        using (var unpacked = new ZLibStream(packed, CompressionMode.Decompress))
        {
            unpacked.CopyTo(raw);
        }

        return (width, height, Unfilter(raw.ToArray(), width, height, channels));
    }

    private static byte[] Unfilter(byte[] raw, int width, int height, int channels)
    {
        var stride = width * channels;
        var pixels = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < stride; x++)
            {
                var left = x < channels ? 0 : pixels[(y * stride) + x - channels];
                var up = y == 0 ? 0 : pixels[((y - 1) * stride) + x];
                var corner = x < channels || y == 0 ? 0 : pixels[((y - 1) * stride) + x - channels];
                var guess = raw[y * (stride + 1)] switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Paeth(left, up, corner) };
                pixels[(y * stride) + x] = (byte)(raw[(y * (stride + 1)) + 1 + x] + guess);
            }
        }

        return channels == Rgb ? pixels : [.. pixels.Where((_, i) => i % channels < Rgb)];
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - corner - corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
