using BackCare.Fhir;

namespace BackCare.Web.Caching;

/// <summary>Serves cached pages before anything else runs, and makes those that are not there yet behind the routing.</summary>
internal static class PageCachePipeline
{
    private static readonly object KnownQuery = new();

    // FHIR type names have capitals.
    private const string FhirTypes = $"{FhirNames.Path}/";

    /// <summary>Marks the query as one of a limited number that this page understands, so that the response may be cached. Other responses
    /// to an address with a query are not cached: invented queries would fill the memory.</summary>
    public static void AllowQuery(this HttpContext context) => context.Items[KnownQuery] = true;

    /// <summary>Whether the page understood its query as one of a limited number.</summary>
    public static bool AllowsQuery(this HttpContext context) => context.Items.ContainsKey(KnownQuery);

    /// <summary>Comes before the request log and the limits: a cached page needs neither.</summary>
    /// <param name="current">The cache of the content version that is served now.</param>
    public static void UsePageCache(this WebApplication app, Func<PageCache> current) => app.Use(next => context =>
    {
        if ((HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            && current().Find(context.Request) is { } page)
        {
            return page.WriteAsync(context);
        }

        // Responses made per request are not stored by shared caches, unless they say otherwise.
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.TryAdd("Cache-Control", "private, no-cache");
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>Comes behind the routing, which knows what may be kept, and where HEAD runs as GET.</summary>
    public static void UseCachedPages(this WebApplication app) => app.Use((context, next) =>
        HttpMethods.IsGet(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<CachedPageAttribute>() is not null
            ? MakeAsync(context, next)
            : next(context));

    private static async Task MakeAsync(HttpContext context, RequestDelegate next)
    {
        // The cache of the request's content version: the current one may be newer.
        var pages = context.RequestServices.GetRequiredService<PageCache>();
        var body = await CaptureAsync(context, next);
        var encoding = CachedPage.Negotiate(context.Request.Headers.AcceptEncoding);
        if (IsForEveryone(context.Response) && IsCanonical(context)
            && pages.Keep(PageCache.AddressOf(context.Request), encoding, body, context.Response.ContentType!) is { } page)
        {
            await page.WriteAsync(context);
        }
        else if (body.Length > 0)
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    private static async Task<byte[]> CaptureAsync(HttpContext context, RequestDelegate next)
    {
        var (body, captured) = (context.Response.Body, new MemoryStream());
        context.Response.Body = captured;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        return captured.ToArray();
    }

    private static bool IsForEveryone(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0 && response.Headers.CacheControl.Count == 0;

    // Routing accepts /Guides and /guides/ for /guides, so one page has many spellings; only the canonical one is cached.
    private static bool IsCanonical(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        return (!context.Request.QueryString.HasValue || context.AllowsQuery())
            && (path == "/" || path[^1] != '/')
            && path.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '/' or '.'
                || (char.IsAsciiLetterUpper(c) && path.StartsWith(FhirTypes, StringComparison.Ordinal)));
    }
}
