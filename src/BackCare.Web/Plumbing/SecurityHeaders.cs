using BackCare.Web.Clinics;
using Microsoft.Extensions.Primitives;

namespace BackCare.Web.Plumbing;

/// <summary>The headers of every response, errors included: nothing from elsewhere is loaded, sniffed or told where we came from, and only the
/// clinic's own sites may frame a page.</summary>
internal sealed class SecurityHeaders(Clinic clinic)
{
    private static readonly StringValues StrictTransport = "max-age=31536000";
    private static readonly StringValues NoSniff = "nosniff";
    private static readonly StringValues ReferrerPolicy = "no-referrer";
    private static readonly StringValues SameOrigin = "same-origin";
    private static readonly StringValues PermissionsPolicy = "camera=(), microphone=(), geolocation=(), browsing-topics=()";

    private readonly StringValues contentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors "
        + (clinic.FrameAncestors.Count == 0 ? "'none'" : string.Join(' ', clinic.FrameAncestors));

    public void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = StrictTransport;
        }

        headers.ContentSecurityPolicy = contentSecurityPolicy;
        headers.XContentTypeOptions = NoSniff;
        headers["Referrer-Policy"] = ReferrerPolicy;
        headers["Cross-Origin-Opener-Policy"] = SameOrigin;
        headers["Cross-Origin-Resource-Policy"] = SameOrigin;
        headers["Permissions-Policy"] = PermissionsPolicy;
    }
}

/// <summary>Puts the security headers on every response.</summary>
internal static class SecurityHeadersPipeline
{
    public static void AddSecurityHeaders(this IServiceCollection services) => services.AddSingleton<SecurityHeaders>();

    public static void UseSecurityHeaders(this WebApplication app) => app.Use(next =>
    {
        var security = app.Services.GetRequiredService<SecurityHeaders>();
        return context =>
        {
            // Written when the response starts, so that the error pages, which clear the headers first, carry them too.
            context.Response.OnStarting(
                () =>
                {
                    security.Write(context);
                    return Task.CompletedTask;
                });
            return next(context);
        };
    });
}
