using BackCare.Web.ContentReload;
using BackCare.Web.Discovery;

namespace BackCare.Web.Translation;

/// <summary>The language in front of a path: <c>/es/guides</c> is <c>/guides</c> in Spanish, and English has none. It is never guessed from
/// what a browser sends, so that a link shows the same to everyone.</summary>
internal static class LanguagePaths
{
    public static void AddLanguages(this IServiceCollection services, SiteUrls urls)
    {
        services.AddScoped<RequestLanguage>();
        services.AddScoped<PageLanguages>();
        services.AddScoped(site => urls.In(site.GetRequiredService<RequestLanguage>().Code));
    }

    /// <summary>What stands in front of the paths of a language, such as <c>/es</c>; empty for English.</summary>
    public static string PrefixOf(string language) => language == Languages.Master ? "" : $"/{language}";

    /// <summary>The prefix of the request, before anything is known of its endpoint.</summary>
    public static string PrefixOf(HttpContext context) =>
        context.Features.Get<RequestLanguage>() is { Code: var language } ? PrefixOf(language) : "";

    /// <summary>Takes the language out of the path, so that all that follows works as in English.</summary>
    public static void UseLanguagePaths(this WebApplication app, Func<ContentVersion> current) => app.Use(next => context =>
    {
        foreach (var language in current().Translations)
        {
            if (context.Request.Path.StartsWithSegments(PrefixOf(language), StringComparison.Ordinal, out var rest))
            {
                Use(language, rest.HasValue ? rest : "/", context);
                break;
            }
        }

        return next(context);
    });

    private static void Use(string language, PathString path, HttpContext context)
    {
        var request = context.RequestServices.GetRequiredService<RequestLanguage>();
        request.Code = language;
        context.Features.Set(request);
        context.Request.Path = path;

        // With a base path the framework has routed the whole path already, as a page of that name.
        context.SetEndpoint(null);
    }
}
