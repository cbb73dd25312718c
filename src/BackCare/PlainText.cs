using System.Net;
using System.Text.RegularExpressions;

namespace BackCare;

/// <summary>The words of HTML that we rendered ourselves.</summary>
public static partial class PlainText
{
    /// <summary>A paragraph and an item of a list each on a line.</summary>
    public static string From(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(html.Replace("<li>", "- ", StringComparison.Ordinal), "")).Trim();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
