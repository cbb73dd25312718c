using System.Net;
using System.Text.RegularExpressions;

namespace BackCare.Web.Search;

/// <summary>The words of HTML that we rendered ourselves.</summary>
internal static partial class PlainText
{
    public static string From(string html) => WebUtility.HtmlDecode(Tag().Replace(html, " "));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
