using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BackCare.Web.Tests;

/// <summary>A page as it was sent, and as a browser reads it.</summary>
internal sealed record SitePage(string Html, IDocument Page);

/// <summary>The pages that a site lists for robots.</summary>
internal static class SiteMap
{
    public static async Task<IEnumerable<Uri>> AddressesAsync(HttpClient client, Uri map) =>
        XDocument.Parse(await client.GetStringAsync(map)).Descendants()
            .Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value));

    public static async Task<IReadOnlyList<string>> PathsAsync(HttpClient client) =>
        [.. (await AddressesAsync(client, new Uri("/sitemap.xml", UriKind.Relative))).Select(address => address.PathAndQuery)];

    /// <summary>Each page by its path.</summary>
    public static async Task<IReadOnlyDictionary<string, SitePage>> ReadAsync(HttpClient client)
    {
        var pages = new Dictionary<string, SitePage>();
        foreach (var path in await PathsAsync(client))
        {
            pages[path] = await ReadPageAsync(client, path);
        }

        return pages;
    }

    public static async Task<SitePage> ReadPageAsync(HttpClient client, string path)
    {
        var html = await client.GetStringAsync(path);
        return new SitePage(html, new HtmlParser().ParseDocument(html));
    }
}
