using System.Globalization;

namespace BackCare.Web.Clinics;

/// <summary>The clinic's colours as a stylesheet that overrides the theme of site.css.</summary>
public sealed record ClinicTheme(string Css)
{
    public const string Path = "/clinic.css";

    private const double MinContrast = 4.5;

    // Which colours of site.css stand on which: links and buttons, their labels, and what is written on the tint.
    private static readonly (string Text, string Ground)[] Pairs =
        [("brand", "paper"), ("brand", "card"), ("brand", "tint"), ("brand-ink", "brand"), ("ink", "tint"), ("soft", "tint")];

    /// <summary>The theme with a clinic's colours in place of ours; null when it sets none.</summary>
    internal static ClinicTheme? Read(
        Lazy<ThemeTokens> tokens, Colour? brand, Colour? tint, Colour? brandDark, Colour? tintDark, Action<string> report)
    {
        if ((brand ?? tint ?? brandDark ?? tintDark) is null)
        {
            return null;
        }

        // All 4, even unchanged ones: a light colour alone would otherwise override ours in the dark theme.
        var light = Override(tokens.Value.Light, brand, tint);
        var dark = Override(tokens.Value.Dark, brandDark, tintDark);
        Check(light, brand, tint, ("BackCare:Clinic:Brand", "BackCare:Clinic:Tint"), "", report);
        Check(dark, brandDark, tintDark, ("BackCare:Clinic:BrandDark", "BackCare:Clinic:TintDark"), " of the dark theme", report);
        return new ClinicTheme($"@layer tokens{{{Rule(light)}@media(prefers-color-scheme:dark){{{Rule(dark)}}}}}\n");
    }

    private static Dictionary<string, Colour> Override(IReadOnlyDictionary<string, Colour> ours, Colour? brand, Colour? tint) =>
        new(ours) { ["brand"] = brand ?? ours["brand"], ["tint"] = tint ?? ours["tint"] };

    private static string Rule(Dictionary<string, Colour> theme) => $":root{{--brand:{theme["brand"].Text};--tint:{theme["tint"].Text}}}";

    private static void Check(
        Dictionary<string, Colour> theme, Colour? brand, Colour? tint, (string Brand, string Tint) settings, string which,
        Action<string> report)
    {
        foreach (var (text, ground) in Pairs)
        {
            var concerned =
                new[] { (Name: "brand", Set: brand, Setting: settings.Brand), (Name: "tint", Set: tint, Setting: settings.Tint) }
                .Where(colour => colour.Set is not null && (colour.Name == text || colour.Name == ground)).Select(colour => colour.Setting)
                .ToList();
            var contrast = theme[text].ContrastWith(theme[ground]);
            if (concerned.Count > 0 && contrast < MinContrast)
            {
                report(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{string.Join(" and ", concerned)}: {text} {theme[text].Text} on {ground} {theme[ground].Text}{which} has a contrast "
                        + $"of {Math.Floor(contrast * 100) / 100:0.00}: it takes at least 4.5, so choose a darker or lighter colour"));
            }
        }
    }
}
