using BackCare.Web.Translation;

namespace BackCare.Web.Addresses;

/// <summary>Gives each page a single address. Routing also accepts /GUIDES and /guides/ for /guides; both redirect to the plain one, so
/// that search engines and caches do not see three pages.</summary>
internal static class PlainAddresses
{
    /// <summary>Runs after routing, so an address without a page is still a 404. The API is left alone: FHIR names have capitals.</summary>
    public static void UsePlainAddresses(this WebApplication app) => app.Use((context, next) =>
    {
        var request = context.Request;
        var plain = request.Path.Value!.TrimEnd('/').ToLowerInvariant();
        if (plain.Length == 0 || plain == request.Path.Value || plain.StartsWith("//", StringComparison.Ordinal)
            || !HttpMethods.IsGet(request.Method) || context.GetEndpoint() is null || request.Path.StartsWithSegments("/api"))
        {
            return next(context);
        }

        var prefix = request.PathBase + RequestLanguage.PrefixOf(context);

        // Written anew: the query as it was sent may hold a control character, at which a header throws.
        context.Response.Redirect($"{prefix}{new PathString(plain)}{QueryString.Create(request.Query)}", permanent: true);
        return Task.CompletedTask;
    });
}
