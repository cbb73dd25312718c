using BackCare.Content;
using BackCare.Web.Caching;

namespace BackCare.Web.Pages.OfflinePages;

/// <summary>Pages that a person keeps on a phone: what to keep, the version of each response, and the worker that keeps them.</summary>
internal static class OfflineSetup
{
    /// <summary>The service worker. Its folder is what it may serve: the whole site.</summary>
    public const string WorkerPath = "/offline.js";

    public const string ListPath = "/offline.json";

    // Replaces the worker on phones that still have it when the site no longer offers offline pages.
    private const string RemovalPath = "/offline-removal.js";

    public static void AddOffline(this IServiceCollection services) =>
        services.AddSingleton<SiteVersion>().AddScoped<OfflineAddresses>();

    /// <summary>Comes before the cached pages, whose version it names.</summary>
    /// <param name="content">The content that is served now.</param>
    public static void UseOffline(this WebApplication app, bool isOffered, Func<ContentLibrary> content)
    {
        var version = app.Services.GetRequiredService<SiteVersion>();
        app.Use(next => context =>
        {
            if (isOffered)
            {
                context.Response.Headers[SiteVersion.Header] = version.From(content());
            }
            else if (context.Request.Path == WorkerPath)
            {
                context.Request.Path = RemovalPath;
            }

            return next(context);
        });
    }

    public static void MapOffline(this WebApplication app, bool isOffered)
    {
        if (isOffered)
        {
            app.MapGet(ListPath, [CachedPage] (HttpRequest request, OfflineAddresses pages) => TypedResults.Ok(pages.ListFor(request)))
                .ExcludeFromDescription();
        }
    }
}
