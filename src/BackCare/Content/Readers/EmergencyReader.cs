using BackCare.Content.Yaml;
using BackCare.Screening;

namespace BackCare.Content.Readers;

/// <summary>Joins emergency.yml with the names of its countries; each needs the other.</summary>
internal static class EmergencyReader
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

        return [.. entries.Where(entry => names.ContainsKey(entry.Key.Value))
            .Select(entry => new EmergencyLine(entry.Key.Value, names[entry.Key.Value], entry.Value.Number, entry.Value.Advice))
            .OrderBy(line => line.Name, StringComparer.Ordinal)];
    }

    private sealed record EmergencyEntry(string Number, string? Advice);
}
