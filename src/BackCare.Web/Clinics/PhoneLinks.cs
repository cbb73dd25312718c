using System.Net;
using System.Text.RegularExpressions;
using BackCare.Content;
using BackCare.Screening;
using BackCare.Web.Addresses;
using Microsoft.AspNetCore.Html;

namespace BackCare.Web.Clinics;

/// <summary>Texts in the words of a country, with the numbers to call as links. Without a known country, the number links to the list of
/// all numbers.</summary>
public sealed partial class PhoneLinks(ContentLibrary library, VisitorCountry countries, SiteUrls urls)
{
    /// <summary>The page that lists the numbers of all countries.</summary>
    public const string ListPath = "/check/numbers";

    /// <summary>A text with tokens, without links, on a page that all visitors share.</summary>
    public string Fill(string text) => TermsOf(countries.OfClinic).Fill(text);

    /// <summary>A text with tokens, on a page that all visitors share.</summary>
    public IHtmlContent In(string text) => In(text, countries.OfClinic);

    /// <summary>The same on a page for one visitor.</summary>
    public IHtmlContent In(string text, EmergencyLine? line) => InHtml(WebUtility.HtmlEncode(text), line);

    /// <summary>HTML with tokens, such as that of an article, on a page that all visitors share.</summary>
    public IHtmlContent InHtml(string html) => InHtml(html, countries.OfClinic);

    /// <summary>A text of <see cref="ContentLibrary.ScreeningFor"/>, whose tokens are filled.</summary>
    public IHtmlContent InFilled(string text, EmergencyLine? line) => InFilledHtml(WebUtility.HtmlEncode(text), line);

    /// <summary>The same in HTML.</summary>
    public IHtmlContent InFilledHtml(string html, EmergencyLine? line)
    {
        // Only the whole phrase: a number alone may count something else, such as minutes.
        var (terms, linked) = (TermsOf(line), LinkedTerms(line));
        return new HtmlString(Replace(Replace(html, terms.EmergencyNumber, linked.EmergencyNumber), terms.AdviceLine, linked.AdviceLine));
    }

    private HtmlString InHtml(string html, EmergencyLine? line) => new(LinkedTerms(line).Fill(html));

    private CountryTerms TermsOf(EmergencyLine? line) => line?.Terms ?? library.Emergency.Unknown;

    private CountryTerms LinkedTerms(EmergencyLine? line)
    {
        var terms = TermsOf(line);
        return new CountryTerms(
            WebUtility.HtmlEncode(terms.EmergencyDepartment),
            WebUtility.HtmlEncode(terms.ToEmergency),
            WebUtility.HtmlEncode(terms.Physiotherapist),
            line is null
                ? $"<a href=\"{urls.To(ListPath)}\">{WebUtility.HtmlEncode(terms.EmergencyNumber)}</a>"
                : LinkNumbers(terms.EmergencyNumber, line.Numbers),
            line is null ? WebUtility.HtmlEncode(terms.AdviceLine) : LinkNumbers(terms.AdviceLine, line.AdviceNumbers));
    }

    private static string LinkNumbers(string text, IReadOnlyList<PhoneNumber> numbers) =>
        numbers.Aggregate(WebUtility.HtmlEncode(text), (html, number) => Replace(html, number.Number, Link(number)));

    /// <summary>A number as a link to call it.</summary>
    public static string Address(PhoneNumber number) => $"tel:{WebUtility.UrlEncode(number.Dialled)}";

    /// <summary>What stands beside a number, which can name a number of its own.</summary>
    public static IHtmlContent InNote(string note) =>
        new HtmlString(NumberInNote().Replace(WebUtility.HtmlEncode(note), match => Link(new PhoneNumber(match.Value, Note: null))));

    [GeneratedRegex("[0-9](?:[ -]?[0-9]){6,}")]
    private static partial Regex NumberInNote();

    private static string Link(PhoneNumber number) => $"<a href=\"{Address(number)}\">{WebUtility.HtmlEncode(number.Number)}</a>";

    private static string Replace(string html, string text, string link) =>
        Regex.Replace(
            html, $@"(?<![\w:]){Regex.Escape(WebUtility.HtmlEncode(text))}(?!\w)", link.Replace("$", "$$", StringComparison.Ordinal));
}
