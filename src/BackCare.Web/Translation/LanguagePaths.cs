namespace BackCare.Web.Translation;

/// <summary>The language in front of a path: <c>/es/guides</c> is <c>/guides</c> in Spanish, and English has none. It is never guessed from
/// what a browser sends, so that a link shows the same to everyone.</summary>
internal static class LanguagePaths
{
    /// <summary>Takes the language out of the path, so that all that follows works as in English.</summary>
    public static void UseLanguagePaths(this WebApplication app, Func<IReadOnlyList<string>> translations) => app.Use(next => context =>
    {
        foreach (var language in translations())
        {
            if (context.Request.Path.StartsWithSegments(RequestLanguage.PrefixOf(language), StringComparison.Ordinal, out var rest))
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
    }
}
