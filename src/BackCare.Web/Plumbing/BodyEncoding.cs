using System.IO.Compression;
using Microsoft.Extensions.Primitives;

namespace BackCare.Web.Plumbing;

/// <summary>How a body is packed for its way.</summary>
internal enum BodyEncoding
{
    Identity,
    Gzip,
    Brotli,
}

/// <summary>Chooses a packing and packs.</summary>
internal static class BodyEncodings
{
    /// <summary>The name in headers, or null for a body that is not packed.</summary>
    public static string? NameOf(BodyEncoding encoding) => encoding switch
    {
        BodyEncoding.Brotli => "br",
        BodyEncoding.Gzip => "gzip",
        _ => null,
    };

    /// <summary>The smallest packing that a client accepts.</summary>
    public static BodyEncoding Choose(StringValues accepted) =>
        Accepts(accepted, "br") ? BodyEncoding.Brotli : Accepts(accepted, "gzip") ? BodyEncoding.Gzip : BodyEncoding.Identity;

    public static bool AcceptsGzip(StringValues accepted) => Accepts(accepted, "gzip");

    public static byte[] Pack(byte[] body, BodyEncoding encoding, CompressionLevel level)
    {
        if (encoding == BodyEncoding.Identity)
        {
            return body;
        }

        using var packed = new MemoryStream();
        using (Stream packer = encoding == BodyEncoding.Brotli ? new BrotliStream(packed, level) : new GZipStream(packed, level))
        {
            packer.Write(body);
        }

        return packed.ToArray();
    }

    private static bool Accepts(StringValues accepted, string name)
    {
        foreach (var header in accepted)
        {
            foreach (var range in header.AsSpan().Split(','))
            {
                if (Accepts(header.AsSpan(range).Trim(), name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // One entry of the list, "br" or "br;q=0.5". A weight of nothing but zeros, "br;q=0.000", refuses.
    private static bool Accepts(ReadOnlySpan<char> entry, string name)
    {
        if (!entry.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var rest = entry[name.Length..].TrimStart();
        return rest.IsEmpty || (rest[0] == ';' && rest.ContainsAnyInRange('1', '9'));
    }
}
