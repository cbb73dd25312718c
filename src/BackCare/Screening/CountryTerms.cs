using System.Net;

namespace BackCare.Screening;

/// <summary>The words of a country that stand in texts as <c>{to-emergency}</c>: one set for each country, and a neutral one.</summary>
/// <param name="EmergencyDepartment">Such as "emergency room (ER)".</param>
/// <param name="ToEmergency">Such as "to the emergency room (ER)", for "go …" and "take you …".</param>
/// <param name="Physiotherapist">The profession: physical therapist or physiotherapist, never both.</param>
/// <param name="EmergencyNumber">What to call: "911", "112 or 999", or "your local emergency number".</param>
/// <param name="AdviceLine">The line for urgent medical advice, with its number where there is one.</param>
public sealed record CountryTerms(
    string EmergencyDepartment, string ToEmergency, string Physiotherapist, string EmergencyNumber, string AdviceLine)
{
    /// <summary>The tokens, as authors write them.</summary>
    public static IReadOnlyList<string> Tokens { get; } = [.. new CountryTerms("", "", "", "", "").ByToken().Select(term => term.Token)];

    /// <summary>The text with the words of the country for its tokens.</summary>
    public string Fill(string text) => Fill(text, term => term);

    /// <summary>The same for HTML: the words are encoded.</summary>
    public string FillHtml(string html) => Fill(html, WebUtility.HtmlEncode);

    private string Fill(string text, Func<string, string> encode) => text.Contains('{', StringComparison.Ordinal)
        ? ByToken().Aggregate(text, (filled, term) => filled.Replace(term.Token, encode(term.Words), StringComparison.Ordinal))
        : text;

    private (string Token, string Words)[] ByToken() =>
    [
        ("{emergency-department}", EmergencyDepartment),
        ("{to-emergency}", ToEmergency),
        ("{physiotherapist}", Physiotherapist),
        ("{emergency-number}", EmergencyNumber),
        ("{advice-line}", AdviceLine),
    ];
}
