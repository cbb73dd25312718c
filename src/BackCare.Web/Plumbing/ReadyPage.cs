using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace BackCare.Web.Plumbing;

/// <summary>A finished response: packed bytes with their headers.</summary>
internal sealed class ReadyPage
{
    // A content change reaches everyone within a minute, though caches in between may hold the page: wrong advice must not linger.
    private static readonly StringValues CacheControl = "public, max-age=10, stale-while-revalidate=50";
    private static readonly StringValues Vary = "Accept-Encoding";

    private readonly byte[] bytes;
    private readonly string path;
    private readonly StringValues tag;
    private readonly StringValues type;
    private readonly StringValues encoding;
    private byte[]? line;

    private ReadyPage(string address, byte[] bytes, string type, BodyEncoding encoding)
    {
        this.bytes = bytes;
        path = address.Split('?')[0];
        this.type = type;
        this.encoding = BodyEncodings.NameOf(encoding);

        // Of the packed bytes: a strong tag stands for these very bytes, and each packing has its own.
        tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"";
    }

    public int Size => bytes.Length;

    /// <summary>What the log has of it, but for the time: made once, when it is the usual answer to the usual request.</summary>
    public byte[] LineOf(string method, int status) =>
        status == StatusCodes.Status200OK && HttpMethods.IsGet(method) ? line ??= RequestLines.Of(HttpMethods.Get, path, status) : RequestLines.Of(method, path, status);

    public static ReadyPage Of(string address, byte[] body, string type, BodyEncoding encoding, CompressionLevel level) =>
        new(address, BodyEncodings.Pack(body, encoding, level), type, encoding);

    /// <summary>Sends it, or only that the client has it already.</summary>
    public Task WriteAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var headers = response.Headers;
        headers.ETag = tag;
        headers.CacheControl = CacheControl;
        headers.Vary = Vary;
        if (IsKnownTo(request))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            headers.ContentType = StringValues.Empty;
            return Task.CompletedTask;
        }

        headers.ContentType = type;
        headers.ContentEncoding = encoding;
        headers.ContentLength = bytes.Length;

        // Headers and page in one: what is written before the headers is copied twice. Without a token, which would be made for each request.
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes).AsTask();
    }

    private bool IsKnownTo(HttpRequest request)
    {
        foreach (var known in request.Headers.IfNoneMatch)
        {
            // The tag carries its quotes, so it is found whole in a list, and behind the W/ that a proxy may have added.
            if (known is not null && (known == "*" || known.Contains(tag.ToString(), StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
