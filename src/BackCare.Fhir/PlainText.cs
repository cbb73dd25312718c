using System.Net;
using System.Text.RegularExpressions;

namespace BackCare.Fhir;

/// <summary>The words of our own HTML without its marks: a paragraph and an item of a list each on a line.</summary>
internal static partial class PlainText
{
    public static string From(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(Item().Replace(html, "- "), "")).Trim();

    [GeneratedRegex("<li>")]
    private static partial Regex Item();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
