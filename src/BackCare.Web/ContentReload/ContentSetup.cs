using BackCare.Content;
using BackCare.Web.Caching;

namespace BackCare.Web.ContentReload;

/// <summary>Where the content folder is, and the one content version that every page of a request looks things up in.</summary>
internal static class ContentSetup
{
    /// <summary>Begins to read the library. That takes as long as all the rest of a start, so the two go on at once; the first part that
    /// needs the content waits for it, and gets what is wrong with it as a <see cref="ContentException"/>.</summary>
    public static void AddContent(this IServiceCollection services, string folder, bool watch, LinkAddress link)
    {
        var reading = Task.Run(() => Read(folder, link));
        services.AddSingleton(site =>
            new LiveContent(folder, ContentSnapshot.Read, link, reading.GetAwaiter().GetResult(), site.GetRequiredService<ILogger<LiveContent>>()));
        services.AddScoped(site => site.GetRequiredService<LiveContent>().Current);
        services.AddScoped(site => site.GetRequiredService<ContentVersion>().Library);
        services.AddScoped(site => site.GetRequiredService<ContentVersion>().Proof);
        services.AddScoped(site => site.GetRequiredService<ContentVersion>().Search);
        services.AddScoped(site => site.GetRequiredService<ContentVersion>().Pages);
        if (watch)
        {
            services.AddHostedService<ContentWatch>();
        }
    }

    private static ContentVersion Read(string folder, LinkAddress link)
    {
        var version = new ContentVersion(ContentLibrary.Load(folder, link));

        // The first figure is the slowest, for its code is compiled with it, and the first page that anyone sees has it.
        _ = version.Library.FindGuide(version.Library.Interface.Home.HeroGuide)!.Figure.Value;
        return version;
    }
}
