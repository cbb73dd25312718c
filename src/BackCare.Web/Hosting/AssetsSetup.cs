using BackCare.Web.Pages.Guides;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Primitives;

namespace BackCare.Web.Hosting;

/// <summary>How styles, scripts and icons are served.</summary>
internal static class AssetsSetup
{
    private static readonly StringValues ForGood = "public, max-age=31536000, immutable";

    public static void AddAssets(this IServiceCollection services)
    {
        services.AddSingleton<AssetVersions>();
        services.AddSingleton(site => FigureStyle.Read(site.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider));
        services.AddSingleton<IFileVersionProvider>(provider => provider.GetRequiredService<AssetVersions>());
    }

    /// <summary>A browser that has the version that a page means asks no more. A page of the release before or after, which means another,
    /// gets the file as it is here, and asks again the next time. The framework's own names for versions would be found on no replica of
    /// another release.</summary>
    public static void MapAssets(this WebApplication app)
    {
        var assets = app.MapStaticAssets();
        assets.DisableRateLimiting();
        if (app.Environment.IsDevelopment())
        {
            return; // An author's page may be held with the link of the file before an edit.
        }

        var versions = app.Services.GetRequiredService<AssetVersions>();
        assets.Add(endpoint =>
        {
            var path = $"/{((RouteEndpointBuilder)endpoint).RoutePattern.RawText}";
            if (!app.Environment.WebRootFileProvider.GetFileInfo(path).Exists)
            {
                return; // One of those names: no file, and no page of ours uses it.
            }

            var serve = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context =>
            {
                if (context.Request.Query.TryGetValue(AssetVersions.Field, out var version) && versions.IsWhole(path, version))
                {
                    Keep(context.Response);
                }

                return serve(context);
            };
        });
    }

    private static void Keep(HttpResponse response) => response.OnStarting(
        () =>
        {
            // A file that broke while it was replaced comes as an error, or as 200 with nothing in it.
            if (response.StatusCode == StatusCodes.Status304NotModified
                || (response is { StatusCode: StatusCodes.Status200OK or StatusCodes.Status206PartialContent, ContentType: not null } && response.ContentLength != 0))
            {
                response.Headers.CacheControl = ForGood;
            }

            return Task.CompletedTask;
        });
}
