using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BackCare.Cli.Export;

/// <summary>All that a page leads to or loads, as it is written there.</summary>
internal static class PageLinks
{
    private static readonly (string Elements, string Attribute)[] Places =
    [
        ("a[href], link[href]", "href"), ("img[src], script[src]", "src"), ("meta[property='og:image']", "content"),
        ("form", "action"), ("[formaction]", "formaction"),
    ];

    public static IEnumerable<string> Find(byte[] html)
    {
        using var page = new HtmlParser().ParseDocument(new MemoryStream(html));
        return [.. Places.SelectMany(place => page.QuerySelectorAll(place.Elements)
            .Select(element => element.GetAttribute(place.Attribute) ?? "")), .. FindFigures(page)];
    }

    // The script of a session puts these together.
    private static IEnumerable<string> FindFigures(IDocument page) =>
        from stage in page.QuerySelectorAll("[data-figures]")
        from step in page.QuerySelectorAll("[data-figure]")
        select stage.GetAttribute("data-figures") + step.GetAttribute("data-figure");
}
