using System.IO.Compression;
using System.Net.Mime;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BackCare.Web.Caching;

/// <summary>The encodings in which pages are cached.</summary>
internal enum PageEncoding
{
    Identity,
    Gzip,
    Brotli,
}

/// <summary>A finished response: its bytes, compressed once, with their headers.</summary>
internal sealed class CachedPage
{
    // A content change reaches everyone within a minute, even through caches in between: wrong advice must not linger.
    private static readonly StringValues CacheControl = "public, max-age=10, stale-while-revalidate=50";
    private static readonly StringValues Vary = "Accept-Encoding";

    // The headers that browsers send, parsed once.
    private static readonly Dictionary<string, PageEncoding> KnownAccepts =
        new[] { "gzip, deflate, br, zstd", "gzip, deflate, br", "gzip, deflate", "gzip" }.ToDictionary(text => text, text => Parse(text));

    private readonly byte[] bytes;
    private readonly string type;
    private readonly StringValues encoding;
    private readonly EntityTagHeaderValue tag;
    private readonly StringValues tagText;

    private CachedPage(byte[] bytes, string type, PageEncoding encoding)
    {
        (this.bytes, this.type) = (bytes, type);
        this.encoding = encoding switch { PageEncoding.Brotli => "br", PageEncoding.Gzip => "gzip", _ => StringValues.Empty };
        tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\""); // Each encoding has its own.
        tagText = tag.ToString();
    }

    public int Size => bytes.Length;

    public static CachedPage Create(byte[] body, string type, PageEncoding encoding)
    {
        // A PNG is compressed already.
        var useful = type == MediaTypeNames.Image.Png ? PageEncoding.Identity : encoding;
        return new CachedPage(Compress(body, useful), type, useful);
    }

    /// <summary>The smallest encoding that a client accepts.</summary>
    public static PageEncoding Negotiate(StringValues accepted) =>
        accepted is [{ } text] && KnownAccepts.TryGetValue(text, out var known) ? known : Parse(accepted);

    private static PageEncoding Parse(StringValues accepted) =>
        StringWithQualityHeaderValue.TryParseList(accepted, out var encodings)
            ? encodings.Where(encoding => encoding.Quality is not 0)
                .Select(encoding => encoding.Value.Value switch { "br" => PageEncoding.Brotli, "gzip" => PageEncoding.Gzip, _ => default })
                .DefaultIfEmpty().Max()
            : PageEncoding.Identity;

    /// <summary>Sends the page, or 304 when the client has it already.</summary>
    public Task WriteAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ETag = tagText;
        headers.CacheControl = CacheControl;
        headers.Vary = Vary;
        if (IsKnownTo(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        headers.ContentType = type;
        headers.ContentEncoding = encoding;
        headers.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes).AsTask();
    }

    private bool IsKnownTo(HttpRequest request) =>
        request.Headers.IfNoneMatch is { Count: > 0 } sent
        && EntityTagHeaderValue.TryParseList(sent, out var known)
        && known.Any(each => each.Equals(EntityTagHeaderValue.Any) || each.Compare(tag, useStrongComparison: false));

    private static byte[] Compress(byte[] body, PageEncoding encoding)
    {
        if (encoding == PageEncoding.Identity)
        {
            return body;
        }

        using var compressed = new MemoryStream();
        using (Stream compressor = encoding == PageEncoding.Brotli
            ? new BrotliStream(compressed, CompressionLevel.SmallestSize)
            : new GZipStream(compressed, CompressionLevel.SmallestSize))
        {
            compressor.Write(body);
        }

        return compressed.ToArray();
    }
}
