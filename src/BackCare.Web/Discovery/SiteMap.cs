using System.Xml.Linq;
using BackCare.Content;
using BackCare.Web.Clinics;
using BackCare.Web.Hosting;

namespace BackCare.Web.Discovery;

/// <summary>Every page that may be found by search, as sitemap.xml, and robots.txt that points to it.</summary>
internal static class SiteMap
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private const string Builder = "/clinic";

    private static readonly IReadOnlyList<string> Lists =
    [
        "/", "/guides", "/routines", "/learn", "/check", PhoneLinks.ListPath, "/how-we-check", "/how-we-check/rules", "/how-we-check/cases",
        "/how-we-check/flow", "/how-we-check/where-we-differ", Builder,
    ];

    public static void MapSiteMap(this WebApplication app)
    {
        app.MapGet("/robots.txt", (HttpRequest request, SiteUrls urls) => Results.Text(
            $"User-agent: *\nDisallow: {urls.To("/check/questions")}\nSitemap: {urls.ToWhole(urls.To("/sitemap.xml"), request)}\n"))
            .ExcludeFromDescription();
        app.MapGet("/sitemap.xml", (HttpRequest request, SiteUrls urls, SiteOptions settings, ContentLibrary library) => Results.Text(
            Render(Paths(library, settings).Select(page => (urls.ToWhole(urls.To(page.Path), request), page.Changed))), "application/xml"))
            .ExcludeFromDescription();
    }

    private static string Render(IEnumerable<(string Address, DateOnly? Changed)> pages) =>
        new XDocument(new XElement(Schema + "urlset", pages.Select(page => new XElement(
            Schema + "url",
            new XElement(Schema + "loc", page.Address),
            page.Changed is { } day ? new XElement(Schema + "lastmod", $"{day:yyyy-MM-dd}") : null)))).ToString();

    /// <summary>Each page with the day when its text was written, where it has one.</summary>
    private static IEnumerable<(string Path, DateOnly? Changed)> Paths(ContentLibrary library, SiteOptions settings) =>
    [
        .. Lists.Where(path => path != Builder || !settings.Export).Select(path => (path, (DateOnly?)null)),
        .. library.Guides.Select(guide => ($"/guides/{guide.Slug}", (DateOnly?)guide.Review.Written)),
        .. library.Routines.Select(routine => ($"/routines/{routine.Slug}", (DateOnly?)routine.Review.Written)),
        .. library.Articles.Select(article => ($"/learn/{article.Slug}", (DateOnly?)article.Review.Written)),
        .. library.Pages.Select(page => ($"/{page.Slug}", (DateOnly?)page.Review.Written)),
    ];
}
