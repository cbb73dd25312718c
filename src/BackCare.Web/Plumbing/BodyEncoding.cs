using System.IO.Compression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

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

    // Browsers list plain names; only where a weight is given is the header parsed, for "br;q=0" refuses.
    private static bool Accepts(StringValues accepted, string name)
    {
        foreach (var header in accepted)
        {
            if (header is null || !header.Contains(name, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (header == name || (StringWithQualityHeaderValue.TryParseList([header], out var list)
                && list.Any(item => item.Value.Equals(name, StringComparison.OrdinalIgnoreCase) && item.Quality is not 0)))
            {
                return true;
            }
        }

        return false;
    }
}
