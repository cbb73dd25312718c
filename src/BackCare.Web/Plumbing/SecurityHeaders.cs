using BackCare.Web.Clinics;

namespace BackCare.Web.Plumbing;

/// <summary>The headers of every response, errors included: nothing from elsewhere is loaded, sniffed or told where we came from, and only the
/// clinic's own sites may frame a page.</summary>
internal static class SecurityHeaders
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        var embedders = app.Services.GetRequiredService<Clinic>().FrameAncestors;
        app.UseSecurityHeaders(ContentSecurityPolicy + (embedders.Count == 0 ? "'none'" : string.Join(' ', embedders)));
    }

    private static void UseSecurityHeaders(this WebApplication app, string contentSecurityPolicy) => app.Use((context, next) =>
    {
        // Set when the response starts, so that the error pages, which clear the headers first, carry them too.
        context.Response.OnStarting(
            state =>
            {
                var headers = ((HttpResponse)state).Headers;
                headers.ContentSecurityPolicy = contentSecurityPolicy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "no-referrer";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), browsing-topics=()";
                return Task.CompletedTask;
            },
            context.Response);
        return next(context);
    });
}
