using System.Text.RegularExpressions;
using BackCare.Screening;

namespace BackCare.Content.Readers;

/// <summary>Finds tokens for the words of a country that no country fills: a visitor would see their braces.</summary>
internal static partial class TokenCheck
{
    public static void ReportUnknown(ContentFile file)
    {
        var line = 0;
        foreach (var text in file.Text.ReplaceLineEndings("\n").Split('\n'))
        {
            line++;
            foreach (var token in Token().Matches(text).Select(match => match.Value).Except(CountryTerms.Tokens))
            {
                file.Report(line, $"nothing fills \"{token}\": write one of {string.Join(", ", CountryTerms.Tokens)}");
            }
        }
    }

    [GeneratedRegex(@"\{[a-z]+(-[a-z]+)*\}")]
    private static partial Regex Token();
}
