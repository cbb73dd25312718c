using System.Text.RegularExpressions;
using BackCare.Screening;

namespace BackCare.Content.Readers;

/// <summary>Finds tokens for the words of a country that no country fills: a visitor would see their braces.</summary>
internal static partial class TokenCheck
{
    public static void ReportUnknown(ContentFile file) =>
        Report(file, CountryTerms.Tokens, $"write one of {string.Join(", ", CountryTerms.Tokens)}");

    /// <summary>The same for a page on which no country fills any.</summary>
    public static void ReportAll(ContentFile file) => Report(file, [], "write it out");

    private static void Report(ContentFile file, IReadOnlyList<string> filled, string fix)
    {
        var line = 0;
        foreach (var text in file.Text.ReplaceLineEndings("\n").Split('\n'))
        {
            line++;
            foreach (var token in Token().Matches(text).Select(match => match.Value).Except(filled))
            {
                file.Report(line, $"nothing fills \"{token}\": {fix}");
            }
        }
    }

    [GeneratedRegex(@"\{[a-z]+(-[a-z]+)*\}")]
    private static partial Regex Token();
}
