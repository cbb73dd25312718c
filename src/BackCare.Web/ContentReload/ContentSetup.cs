using BackCare.Content;
using BackCare.Web.Caching;

namespace BackCare.Web.ContentReload;

/// <summary>The content folder, and the one content version that a request uses from beginning to end.</summary>
internal static class ContentSetup
{
    /// <summary>Begins to read the library. That takes as long as all the rest of a start, so the two go on at once; the first part that
    /// needs the content waits for it, and gets what is wrong with it as a <see cref="ContentException"/>.</summary>
    public static void AddContent(this IServiceCollection services, string folder, bool watch, LinkAddress link, bool withCheck)
    {
        var reading = Task.Run(() => Read(folder, link));
        services.AddSingleton(site => new LiveContent(
            folder,
            ContentSnapshot.Fingerprint,
            ContentSnapshot.Read,
            link,
            reading.GetAwaiter().GetResult(),
            site.GetRequiredService<ILogger<LiveContent>>()));
        services.AddScoped(site => site.GetRequiredService<LiveContent>().Current);
        services.AddScoped(
            site => withCheck
                ? site.GetRequiredService<ContentVersion>().Library
                : site.GetRequiredService<ContentVersion>().LibraryWithoutCheck);
        services.AddScoped(site => site.GetRequiredService<ContentVersion>().Proof);
        services.AddScoped(site => site.GetRequiredService<ContentVersion>().Search);
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

    private static ContentVersion Read(string folder, LinkAddress link)
    {
        var version = new ContentVersion(ContentLibrary.Load(folder, link));

        // The first figure is the slowest, because its code is compiled then, and the home page has one. The rest of the start goes on
        // meanwhile.
        var first = version.Library.FindGuide(version.Library.Interface.Home.HeroGuide)!.Figure;
        Task.Run(() => first.Value);
        return version;
    }
}
