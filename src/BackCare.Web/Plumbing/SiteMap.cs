using System.Xml.Linq;
using BackCare.Content;

namespace BackCare.Web.Plumbing;

/// <summary>Every page that may be found by search, as sitemap.xml, and robots.txt that points to it.</summary>
internal static class SiteMap
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void MapSiteMap(this WebApplication app)
    {
        app.MapGet("/robots.txt", (HttpRequest request, SiteAddress address) => Results.Text($"User-agent: *\nDisallow: /check/questions\nSitemap: {address.RootOr(request)}/sitemap.xml\n"))
            .ExcludeFromDescription();
        app.MapGet("/sitemap.xml", (HttpRequest request, SiteAddress address, ContentLibrary library) => Results.Text(Render(address.RootOr(request), library), "application/xml"))
            .ExcludeFromDescription();
    }

    private static string Render(string root, ContentLibrary library) =>
        new XDocument(new XElement(Schema + "urlset", Paths(library).Select(path => new XElement(Schema + "url", new XElement(Schema + "loc", root + path)))))
            .ToString();

    private static IEnumerable<string> Paths(ContentLibrary library) =>
    [
        "/", "/guides", "/routines", "/learn", "/check", "/how-we-check", "/how-we-check/rules", "/how-we-check/cases", "/how-we-check/flow", "/clinic",
        .. library.Guides.Select(guide => $"/guides/{guide.Slug}"),
        .. library.Routines.Select(routine => $"/routines/{routine.Slug}"),
        .. library.Articles.Select(article => $"/learn/{article.Slug}"),
        .. library.Pages.Select(page => $"/{page.Slug}"),
    ];
}
