using System.Globalization;
using System.Text.RegularExpressions;

namespace BackCare.Web.Clinics;

/// <summary>A colour of the theme, written #rgb or #rrggbb.</summary>
internal readonly partial record struct Colour(string Text, double Luminance)
{
    public const string Pattern = "#([0-9a-fA-F]{3}){1,2}";

    /// <summary>The colour, or null when the text is none.</summary>
    public static Colour? Parse(string? text)
    {
        if (text is null || !Hex().IsMatch(text))
        {
            return null;
        }

        var digits = text.Length == 4 ? string.Concat(text[1..].Select(digit => $"{digit}{digit}")) : text[1..];
        var luminance = (0.2126 * Linear(digits[..2])) + (0.7152 * Linear(digits[2..4])) + (0.0722 * Linear(digits[4..]));
        return new Colour(text.ToLowerInvariant(), luminance);
    }

    /// <summary>From 1 to 21: WCAG 2.2, "contrast ratio".</summary>
    public double ContrastWith(Colour other) =>
        (Math.Max(Luminance, other.Luminance) + 0.05) / (Math.Min(Luminance, other.Luminance) + 0.05);

    // WCAG 2.2, "relative luminance".
    private static double Linear(string hex)
    {
        var share = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex($"^{Pattern}\\z")]
    private static partial Regex Hex();
}
