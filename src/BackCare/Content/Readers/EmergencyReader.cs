using System.Text.RegularExpressions;
using BackCare.Content.Yaml;
using BackCare.Screening;

namespace BackCare.Content.Readers;

/// <summary>Joins emergency.yml with the names of its countries; each needs the other.</summary>
internal static partial class EmergencyReader
{
    public static IReadOnlyList<EmergencyLine> Read(ContentFolder folder, string language)
    {
        if (folder.Read("emergency.yml") is not { } file || folder.Read($"{language}/countries.yml") is not { } namesFile
            || YamlFile.Read<IReadOnlyDictionary<SourceValue, EmergencyEntry>>(file) is not { } entries
            || YamlFile.Read<IReadOnlyDictionary<SourceValue, string>>(namesFile) is not { } countries)
        {
            return [];
        }

        var names = countries.ToDictionary(country => country.Key.Value, country => country.Value);
        foreach (var nameless in entries.Keys.Where(code => !names.ContainsKey(code.Value)))
        {
            file.Report(nameless.Line, $"the country \"{nameless.Value}\" has no name: add it to {namesFile.Name}");
        }

        foreach (var unused in countries.Keys.Where(code => !entries.Keys.Any(entry => entry.Value == code.Value)))
        {
            namesFile.Report(unused.Line, $"the country \"{unused.Value}\" has no number: add it to {file.Name}");
        }

        foreach (var (country, number) in entries.SelectMany(entry => entry.Value.Numbers.Select(number => (entry.Key.Value, number))).Where(entry => !Dialled().IsMatch(entry.number.Value)))
        {
            file.Report(number.Line, $"\"{number.Value}\" of {country} cannot be dialled: write digits, with spaces and a + in front where it needs them");
        }

        return [.. entries.Where(entry => names.ContainsKey(entry.Key.Value))
            .Select(entry => new EmergencyLine(entry.Key.Value, names[entry.Key.Value], entry.Value.Number.Value, entry.Value.Advice?.Value))
            .OrderBy(line => line.Name, StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"^\+?\d[\d ]{1,16}$")]
    private static partial Regex Dialled();

    private sealed record EmergencyEntry(SourceValue Number, SourceValue? Advice)
    {
        public IEnumerable<SourceValue> Numbers => Advice is null ? [Number] : [Number, Advice];
    }
}
