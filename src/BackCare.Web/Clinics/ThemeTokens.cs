using System.Text.RegularExpressions;

namespace BackCare.Web.Clinics;

/// <summary>The colours of site.css by name, light and dark: what a clinic's colours are used together with.</summary>
internal sealed partial record ThemeTokens(IReadOnlyDictionary<string, Colour> Light, IReadOnlyDictionary<string, Colour> Dark)
{
    public static ThemeTokens Read(string stylesheet)
    {
        var start = stylesheet.IndexOf("@layer tokens {", StringComparison.Ordinal);
        var dark = stylesheet.IndexOf("@media (prefers-color-scheme: dark)", start, StringComparison.Ordinal);
        var end = stylesheet.IndexOf("@layer", dark, StringComparison.Ordinal);
        return new ThemeTokens(Colours(stylesheet[start..dark]), Colours(stylesheet[dark..end]));
    }

    private static Dictionary<string, Colour> Colours(string css) =>
        Token().Matches(css).ToDictionary(token => token.Groups[1].Value, token => Colour.Parse(token.Groups[2].Value)!.Value);

    [GeneratedRegex("--([a-z-]+): (#(?:[0-9a-f]{6}|[0-9a-f]{3}));")]
    private static partial Regex Token();
}
