using BackCare.Web.Clinics;
using BackCare.Web.Pages.Guides;

namespace BackCare.Web.Security;

/// <summary>Headers of every response, errors included: nothing loads from other origins, no content sniffing, no referrer, only the
/// clinic's own sites may frame a page, and other sites may show only the figures.</summary>
internal static class SecurityHeaders
{
    public static void UseSecurityHeaderPolicy(this WebApplication app)
    {
        var ancestors = app.Services.GetRequiredService<Clinic>().FrameAncestors;
        var figures = app.Services.GetRequiredService<FigureStyle>();
        app.UseWhen(
            context => FigureFiles.IsPicture(context.Request.Path),
            pictures => pictures.UseSecurityHeaders(
                Policy(ancestors, figures).AddCrossOriginResourcePolicy(resource => resource.CrossOrigin())));
        app.UseWhen(
            context => !FigureFiles.IsPicture(context.Request.Path),
            pages => pages.UseSecurityHeaders(Policy(ancestors, figures).AddCrossOriginResourcePolicy(resource => resource.SameOrigin())));
    }

    private static HeaderPolicyCollection Policy(IReadOnlyCollection<string> ancestors, FigureStyle figures) =>
        new HeaderPolicyCollection()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyNoReferrer()
            .AddStrictTransportSecurityMaxAge(maxAgeInSeconds: 31536000)
            .AddCrossOriginOpenerPolicy(opener => opener.SameOrigin())
            .AddCustomHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()")
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().None();
                csp.AddStyleSrc().Self().WithHash256(figures.Hash);
                csp.AddScriptSrc().Self();
                csp.AddImgSrc().Self();
                csp.AddConnectSrc().Self(); // The figures of a session, the live link of the builder, and tools that read robots.txt.
                csp.AddWorkerSrc().Self();
                csp.AddManifestSrc().Self();
                csp.AddFormAction().Self();
                csp.AddBaseUri().None();
                var frames = csp.AddFrameAncestors();
                if (ancestors.Count == 0)
                {
                    frames.None();
                }

                foreach (var origin in ancestors)
                {
                    frames.From(origin);
                }
            });
}
