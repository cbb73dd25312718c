using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Primitives;

namespace BackCare.Web.Hosting;

/// <summary>How styles, scripts and icons are served.</summary>
internal static class AssetsSetup
{
    private static readonly StringValues ForGood = "public, max-age=31536000, immutable";

    /// <summary>Whether the files of the site were left behind where it was copied.</summary>
    public static IEnumerable<string> FindProblems(IWebHostEnvironment environment)
    {
        var folder = environment.WebRootPath ?? Path.Combine(environment.ContentRootPath, "wwwroot");
        return environment.WebRootFileProvider.GetFileInfo("site.css").Exists
            ? []
            : [$"There is no file site.css in {folder}: copy the whole program, or correct ASPNETCORE_WEBROOT"];
    }

    public static void AddAssets(this IServiceCollection services)
    {
        services.AddSingleton<AssetVersions>();
        services.AddSingleton<IFileVersionProvider>(provider => provider.GetRequiredService<AssetVersions>());
    }

    /// <summary>A browser may keep the linked version forever. A page of another release gets the file of this release, and asks again next
    /// time; the framework's own versioned names would be unknown to a replica of another release.</summary>
    public static void MapAssets(this WebApplication app)
    {
        var assets = app.MapStaticAssets();
        assets.DisableRateLimiting();
        if (app.Environment.IsDevelopment())
        {
            return; // An author's browser may keep a page that links to the file before an edit.
        }

        var versions = app.Services.GetRequiredService<AssetVersions>();
        assets.Add(endpoint =>
        {
            var path = $"/{((RouteEndpointBuilder)endpoint).RoutePattern.RawText}";
            if (!app.Environment.WebRootFileProvider.GetFileInfo(path).Exists)
            {
                return; // One of the framework's versioned names, which our pages do not use.
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

    private static void Keep(HttpResponse response) => response.OnStarting(() =>
    {
        // A file that broke while it was replaced is an error, or an empty 200.
        if (response.StatusCode < StatusCodes.Status400BadRequest && response.ContentLength is not 0)
        {
            response.Headers.CacheControl = ForGood;
        }

        return Task.CompletedTask;
    });
}
