using System.Text.Json;
using BackCare.Content;
using BackCare.Web.Addresses;
using BackCare.Web.Caching;
using BackCare.Web.Clinics;

namespace BackCare.Web.Discovery;

/// <summary>What a phone needs to install the site as an app (W3C Web Application Manifest).</summary>
internal sealed record Manifest(
    string Name, string ShortName, string Id, string StartUrl, string Scope, string Display, string ThemeColor, string BackgroundColor,
    IReadOnlyList<ManifestIcon> Icons)
{
    public const string Path = "/manifest.webmanifest";

    public static Manifest From(ContentLibrary library, SiteUrls urls, Clinic clinic, ThemeTokens theme)
    {
        var (name, home, paper) = (library.Interface.Site.Name, urls.To("/"), theme.Light["paper"].Text);
        return new Manifest(
            clinic.Name is null ? name : $"{name} - {clinic.Name}", name, home, home, home, "standalone", paper, paper,
            [
                new ManifestIcon($"{urls.BasePath}/icon-192.png", "192x192", "any"),
                new ManifestIcon($"{urls.BasePath}/icon-512.png", "512x512", "any"),
                new ManifestIcon($"{urls.BasePath}/icon-maskable-512.png", "512x512", "maskable"),
            ]);
    }
}

/// <summary>One picture of the app.</summary>
/// <remarks>Chromium drew the pictures once from favicon.svg: for a maskable one without the round corners and with the person at three
/// quarters of the size, above the lower edge; for apple-touch-icon.png, at 180 pixels, only without the corners.</remarks>
internal sealed record ManifestIcon(string Src, string Sizes, string Purpose, string Type = "image/png");

/// <summary>Serves the manifest.</summary>
internal static class ManifestSetup
{
    private static readonly JsonSerializerOptions Names =
        new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static void MapManifest(this WebApplication app) =>
        app.MapGet(Manifest.Path, [CachedPage] (ContentLibrary library, SiteUrls urls, Clinic clinic, IWebHostEnvironment environment) =>
            TypedResults.Json(
                Manifest.From(library, urls, clinic, ClinicSetup.Tokens(environment.WebRootFileProvider)),
                Names, "application/manifest+json"))
            .ExcludeFromDescription();
}
