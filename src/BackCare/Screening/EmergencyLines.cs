using System.Collections.ObjectModel;
using System.Globalization;

namespace BackCare.Screening;

/// <summary>All countries that we know a number for, by name.</summary>
/// <param name="unknown">The words where the country is not known.</param>
public sealed class EmergencyLines(IList<EmergencyLine> lines, CountryTerms unknown) : ReadOnlyCollection<EmergencyLine>(lines)
{
    public CountryTerms Unknown { get; } = unknown;

    /// <summary>The line of a country by its ISO code, in any case; null when we do not know the country.</summary>
    public EmergencyLine? Find(string? country) =>
        this.FirstOrDefault(line => string.Equals(line.Country, country, StringComparison.OrdinalIgnoreCase));

    /// <summary>The country that the first language of a browser names, as in "de-CH, en;q=0.7"; null without a region, or with an unknown
    /// one. The second language is often American English, whatever the country.</summary>
    public EmergencyLine? FindByLanguages(string languages) => languages.Split(',')
        .Select(language => language.Split(';'))
        .OrderByDescending(Quality)
        .Select(language => Find(Region(language[0].Trim())))
        .FirstOrDefault();

    private static double Quality(string[] language) =>
        language.Skip(1).Select(part => part.Trim()).FirstOrDefault(
            part => part.StartsWith("q=", StringComparison.OrdinalIgnoreCase)) is not { } quality ? 1
        : double.TryParse(quality[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;

    // "zh-Hant-TW": the region is the part of two letters, and nothing after a single letter ("x") belongs to the language itself.
    private static string? Region(string language) =>
        language.Split('-').Skip(1).TakeWhile(part => part.Length > 1).FirstOrDefault(part => part.Length == 2);
}
