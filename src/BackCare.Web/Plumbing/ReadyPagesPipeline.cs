using System.IO.Compression;

namespace BackCare.Web.Plumbing;

/// <summary>Serves finished pages before anything else runs, and behind the routing makes those that are not there yet.</summary>
internal static class ReadyPagesPipeline
{
    private static readonly object KnownQuery = new();

    /// <summary>Says that the query of this request is one of a limited number that this page understands, so that its answer may be held.
    /// Without this no answer to an address with a query is held: made-up queries would fill the memory.</summary>
    public static void AllowQuery(this HttpContext context) => context.Items[KnownQuery] = true;

    /// <summary>Comes first: a finished page needs nothing of the rest.</summary>
    public static void UseReadyPages(this WebApplication app) => app.Use(next =>
    {
        var security = app.Services.GetRequiredService<SecurityHeaders>();
        var content = app.Services.GetRequiredService<LiveContent>();
        var lines = app.Services.GetService<RequestLines>();
        return context =>
        {
            if (!IsRead(context.Request) || content.Current.Pages.Find(context.Request) is not { } page)
            {
                return next(context);
            }

            security.Write(context);
            var sent = page.WriteAsync(context);
            lines?.Add(page.LineOf(context.Request.Method, context.Response.StatusCode));
            return sent;
        };
    });

    /// <summary>Comes after the routing, which knows what may be held.</summary>
    public static void UseReadyPageMaking(this WebApplication app) => app.Use((context, next) =>
        IsRead(context.Request) && context.GetEndpoint()?.Metadata.GetMetadata<ReadyAttribute>() is not null ? MakeAsync(context, next) : next(context));

    private static async Task MakeAsync(HttpContext context, RequestDelegate next)
    {
        var body = await Captured.OfAsync(context, next);
        if (IsForEveryone(context.Response))
        {
            await Prepare(context, body).WriteAsync(context);
        }
        else if (body.Length > 0)
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    private static ReadyPage Prepare(HttpContext context, byte[] body)
    {
        var address = ReadyPages.AddressOf(context.Request);
        var encoding = BodyEncodings.Choose(context.Request.Headers.AcceptEncoding);

        // The edition of this request, not the current one: it may have been replaced meanwhile.
        var pages = context.RequestServices.GetRequiredService<Edition>().Pages;
        var held = IsOneOfFew(context) && pages.Claim(address, encoding);
        var page = ReadyPage.Of(address, body, context.Response.ContentType!, encoding, held ? CompressionLevel.SmallestSize : CompressionLevel.Optimal);
        if (held)
        {
            pages.Hold(address, encoding, page);
        }

        return page;
    }

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    private static bool IsForEveryone(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0 && response.Headers.CacheControl.Count == 0;

    // Routing takes /Guides and /guides/ for /guides, so one page has very many spellings: only the plain one is held.
    private static bool IsOneOfFew(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        return (!context.Request.QueryString.HasValue || context.Items.ContainsKey(KnownQuery))
            && (path == "/" || path[^1] != '/')
            && path.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '/' or '.');
    }
}
