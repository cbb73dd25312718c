using Microsoft.Extensions.Primitives;

namespace BackCare.Web.Plumbing;

/// <summary>The headers of every response, errors included: nothing from elsewhere is loaded, framed, sniffed or told where we came from.</summary>
internal static class SecurityHeaders
{
    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues ReferrerPolicy = "no-referrer";
    private static readonly StringValues SameOrigin = "same-origin";
    private static readonly StringValues PermissionsPolicy = "camera=(), microphone=(), geolocation=(), browsing-topics=()";
    private static readonly StringValues ContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        // Set when the response starts, so that the error pages, which clear the headers first, carry them too.
        context.Response.OnStarting(
            static state =>
            {
                Write(((HttpResponse)state).Headers);
                return Task.CompletedTask;
            },
            context.Response);
        return next(context);
    });

    public static void Write(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = NoSniff;
        headers["Referrer-Policy"] = ReferrerPolicy;
        headers["Cross-Origin-Opener-Policy"] = SameOrigin;
        headers["Cross-Origin-Resource-Policy"] = SameOrigin;
        headers["Permissions-Policy"] = PermissionsPolicy;
    }
}
