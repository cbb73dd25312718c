using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BackCare.Cli.Export;

/// <summary>What a page needs to work from files.</summary>
/// <param name="Links">All that it leads to or loads, as it is written there.</param>
/// <param name="HasForm">Whether it has a form, which only a server can answer.</param>
internal sealed record PageLinks(IReadOnlyList<string> Links, bool HasForm)
{
    private static readonly (string Elements, string Attribute)[] Places =
    [
        ("a[href], link[href]", "href"), ("img[src], script[src]", "src"), ("meta[property='og:image']", "content"),
    ];

    public static PageLinks Read(byte[] html)
    {
        using var page = new HtmlParser().ParseDocument(new MemoryStream(html));
        var links = Places.SelectMany(
            place => page.QuerySelectorAll(place.Elements).Select(element => element.GetAttribute(place.Attribute)!));
        return new PageLinks([.. links, .. FindFigures(page)], page.QuerySelector("form, [formaction]") is not null);
    }

    // The script of a session puts these together.
    private static IEnumerable<string> FindFigures(IDocument page) =>
        from stage in page.QuerySelectorAll("[data-figures]")
        from step in page.QuerySelectorAll("[data-figure]")
        select stage.GetAttribute("data-figures") + step.GetAttribute("data-figure");
}
