using System.Xml.Linq;
using BackCare.Content;
using BackCare.Web.Clinics;

namespace BackCare.Web.Discovery;

/// <summary>Every page that may be found by search, as sitemap.xml, and robots.txt that points to it.</summary>
internal static class SiteMap
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void MapSiteMap(this WebApplication app)
    {
        app.MapGet("/robots.txt", (HttpRequest request, SiteUrls urls) => Results.Text(
            $"User-agent: *\nDisallow: {urls.To("/check/questions")}\nSitemap: {urls.ToWhole(urls.To("/sitemap.xml"), request)}\n"))
            .ExcludeFromDescription();
        app.MapGet("/sitemap.xml", (HttpRequest request, SiteUrls urls, ContentLibrary library) => Results.Text(
            Render(Paths(library).Select(path => urls.ToWhole(urls.To(path), request))), "application/xml"))
            .ExcludeFromDescription();
    }

    private static string Render(IEnumerable<string> addresses) =>
        new XDocument(
            new XElement(
                Schema + "urlset", addresses.Select(address => new XElement(Schema + "url", new XElement(Schema + "loc", address)))))
            .ToString();

    private static IEnumerable<string> Paths(ContentLibrary library) =>
    [
        "/", "/guides", "/routines", "/learn", "/check", PhoneLinks.ListPath, "/how-we-check", "/how-we-check/rules", "/how-we-check/cases", "/how-we-check/flow", "/how-we-check/where-we-differ", "/clinic",
        .. library.Guides.Select(guide => $"/guides/{guide.Slug}"),
        .. library.Routines.Select(routine => $"/routines/{routine.Slug}"),
        .. library.Articles.Select(article => $"/learn/{article.Slug}"),
        .. library.Pages.Select(page => $"/{page.Slug}"),
    ];
}
