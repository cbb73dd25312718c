using BackCare.Content;
using BackCare.Web.Caching;
using BackCare.Web.Translation;

namespace BackCare.Web.ContentReload;

/// <summary>The content folder, and the one content version that a request uses from beginning to end.</summary>
internal static class ContentSetup
{
    /// <summary>Begins to read the library. That takes as long as all the rest of a start, so the two go on at once; whatever needs the
    /// content before it is there waits for it.</summary>
    public static void AddContent(
        this IServiceCollection services, string folder, bool watch, Func<string, LinkAddress> link, bool withCheck)
    {
        var reading = Task.Run(() => Read(folder, link));
        services.AddSingleton(site => new LiveContent(
            folder,
            ContentSnapshot.Fingerprint,
            ContentSnapshot.Read,
            link,
            reading,
            site.GetRequiredService<ILogger<LiveContent>>()));
        services.AddScoped(site => site.GetRequiredService<LiveContent>().Current);
        services.AddScoped(site => site.GetRequiredService<ContentVersion>().In(site.GetRequiredService<RequestLanguage>().Code));

        // Transient, because a part of a page that is not translated yet takes its labels from the English library.
        services.AddTransient(site =>
        {
            var content = site.GetRequiredService<ContentVersion>().In(site.GetRequiredService<RequestLanguage>().OfPart);
            return withCheck ? content.Library : content.LibraryWithoutCheck;
        });
        services.AddScoped(site => site.GetRequiredService<ContentVersion>().Proof);
        services.AddScoped(site => site.GetRequiredService<LanguageContent>().Search);
        services.AddScoped(site => site.GetRequiredService<ContentVersion>().Pages);
        if (watch)
        {
            services.AddHostedService<ContentWatch>();
        }
        else
        {
            services.AddHostedService<WarmUp>();
        }
    }

    private static ContentVersion Read(string folder, Func<string, LinkAddress> link) =>
        new(ContentLibrary.LoadAll(ContentSnapshot.Read(folder), link));
}
