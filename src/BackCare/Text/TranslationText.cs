using System.Globalization;

namespace BackCare.Text;

/// <summary>Which way a language is written.</summary>
public enum TextDirection
{
    Ltr,
    Rtl,
}

/// <summary>The language of the site: its own name, how it writes a day, and what a translated page says of itself.</summary>
/// <param name="Day">Takes the day, the month and the year. The runtime's own data on languages is left out, because it slows the
/// start.</param>
/// <param name="Untranslated">Above a part that is still English.</param>
public sealed record TranslationText(
    string Language, TextDirection Direction, string Choose, string Note, string Original, string Untranslated, string Day,
    IReadOnlyList<string> Months)
{
    /// <summary>The direction as HTML names it.</summary>
    public string Dir => Direction == TextDirection.Rtl ? "rtl" : "ltr";

    public string Write(DateOnly day) => string.Format(CultureInfo.InvariantCulture, Day, day.Day, Months[day.Month - 1], day.Year);
}
