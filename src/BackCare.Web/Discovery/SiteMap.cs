using System.Xml.Linq;
using BackCare.Content;
using BackCare.Web.Addresses;
using BackCare.Web.Clinics;
using BackCare.Web.ContentReload;
using BackCare.Web.Settings;

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
        app.MapGet("/robots.txt", (HttpRequest request, SiteUrls urls, ContentVersion content) => Results.Text(
            "User-agent: *\n"
            + string.Concat(content.Languages.Select(each => $"Disallow: {urls.In(each.Library.Language).To("/check/questions")}\n"))
            + $"Sitemap: {urls.ToWhole(urls.ToFile("/sitemap.xml"), request)}\n"))
            .ExcludeFromDescription();
        app.MapGet("/sitemap.xml", (HttpRequest request, SiteUrls urls, SiteOptions settings, ContentVersion content) => Results.Text(
            Render(content.Languages.SelectMany(language => Addresses(language.Library, settings, urls, request))), "application/xml"))
            .ExcludeFromDescription();
    }

    private static string Render(IEnumerable<(string Address, DateOnly? Changed)> pages) =>
        new XDocument(new XElement(Schema + "urlset", pages.Select(page => new XElement(
            Schema + "url",
            new XElement(Schema + "loc", page.Address),
            page.Changed is { } day ? new XElement(Schema + "lastmod", $"{day:yyyy-MM-dd}") : null)))).ToString();

    /// <summary>Each page in its own language with the day when its text was written, where it has one.</summary>
    private static IEnumerable<(string Address, DateOnly? Changed)> Addresses(
        ContentLibrary library, SiteOptions settings, SiteUrls urls, HttpRequest request)
    {
        IEnumerable<(string Path, string Language, DateOnly? Changed)> pages =
        [
            .. Lists.Where(path => path != Builder || !settings.Export).Select(path => (path, library.Language, (DateOnly?)null)),
            .. library.Guides.Select(guide => ($"/guides/{guide.Slug}", guide.Language, guide.Review.Written)),
            .. library.Routines.Select(routine => ($"/routines/{routine.Slug}", routine.Language, routine.Review.Written)),
            .. library.Articles.Select(article => ($"/learn/{article.Slug}", article.Language, article.Review.Written)),
            .. library.Pages.Select(page => ($"/{page.Slug}", page.Language, page.Review.Written)),
        ];
        return pages.Where(page => page.Language == library.Language)
            .Select(page => (urls.ToWhole(urls.In(library.Language).To(page.Path), request), page.Changed));
    }
}
