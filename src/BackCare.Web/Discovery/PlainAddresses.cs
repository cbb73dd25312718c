using BackCare.Web.Translation;

namespace BackCare.Web.Discovery;

/// <summary>One spelling of each address. Routing takes /GUIDES and /guides/ for /guides; whoever follows a link to those is led to the
/// plain one, so that search engines and caches know a page by a single address.</summary>
internal static class PlainAddresses
{
    /// <summary>Comes behind the routing: what leads nowhere stays as it is. Names in the API keep their capitals.</summary>
    public static void UsePlainAddresses(this WebApplication app) => app.Use((context, next) =>
    {
        var request = context.Request;
        var plain = request.Path.Value!.TrimEnd('/').ToLowerInvariant();
        if (plain.Length == 0 || plain == request.Path.Value || plain.StartsWith("//", StringComparison.Ordinal)
            || !HttpMethods.IsGet(request.Method) || context.GetEndpoint() is null || request.Path.StartsWithSegments("/api"))
        {
            return next(context);
        }

        var prefix = request.PathBase + LanguagePaths.PrefixOf(context);
        context.Response.Redirect($"{prefix}{new PathString(plain)}{request.QueryString}", permanent: true);
        return Task.CompletedTask;
    });
}
