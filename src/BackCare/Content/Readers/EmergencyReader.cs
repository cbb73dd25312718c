using System.Text.RegularExpressions;
using BackCare.Content.Yaml;
using BackCare.Screening;

namespace BackCare.Content.Readers;

/// <summary>Joins emergency.yml with the words of its countries; each needs the other.</summary>
internal sealed partial class EmergencyReader(ContentFile file, ContentFile wordsFile)
{
    /// <summary>The lines of all countries, or null with problems reported.</summary>
    public static EmergencyLines? Read(ContentFolder folder, string language) =>
        folder.Read("emergency.yml") is { } file && folder.Read($"{language}/countries.yml") is { } words
            ? new EmergencyReader(file, words).Read()
            : null;

    private EmergencyLines? Read()
    {
        if (YamlFile.Read<IReadOnlyDictionary<SourceValue, EmergencyEntry>>(file) is not { } entries
            || YamlFile.Read<CountriesFile>(wordsFile) is not { } words)
        {
            return null;
        }

        var byCode = words.Countries.ToDictionary(country => country.Key.Value, country => country.Value);
        foreach (var nameless in entries.Keys.Where(code => !byCode.ContainsKey(code.Value)))
        {
            file.Report(nameless.Line, $"the country \"{nameless.Value}\" has no name: add it to {wordsFile.Name}");
        }

        foreach (var unused in words.Countries.Keys.Where(code => !entries.Keys.Any(entry => entry.Value == code.Value)))
        {
            wordsFile.Report(unused.Line, $"the country \"{unused.Value}\" has no number: add it to {file.Name}");
        }

        var lines = entries.Where(entry => byCode.ContainsKey(entry.Key.Value))
            .Select(entry => ToLine(entry.Key, entry.Value, byCode[entry.Key.Value], words));
        return new EmergencyLines([.. lines.OrderBy(line => line.Name, TitleOrder.Instance)], words.Unknown);
    }

    private EmergencyLine ToLine(SourceValue code, EmergencyEntry entry, CountryEntry country, CountriesFile words)
    {
        if (entry.Numbers.Count == 0)
        {
            file.Report(code.Line, $"the country \"{code.Value}\" has no number: write at least one");
        }

        var (numbers, advice) = (ReadNumbers(entry.Numbers, country), ReadNumbers(entry.Advice ?? [], country));
        foreach (var note in (country.Notes?.Keys ?? []).Where(note => !numbers.Concat(advice).Any(number => number.Number == note.Value)))
        {
            wordsFile.Report(note.Line, $"there is a note for \"{note.Value}\", which is no number of \"{code.Value}\" in {file.Name}");
        }

        return new EmergencyLine(code.Value, country.Name, numbers, advice, entry.Checked, new CountryTerms(
            country.EmergencyDepartment ?? words.Elsewhere.EmergencyDepartment,
            country.ToEmergency ?? words.Elsewhere.ToEmergency,
            country.Physiotherapist ?? words.Elsewhere.Physiotherapist,
            string.Join($" {words.Or} ", ForAll(numbers).Select(number => number.Number)),
            advice.Count == 0 ? country.Advice ?? words.Elsewhere.AdviceLine : $"{country.Advice ?? words.Elsewhere.AdviceLine} "
                + $"({string.Join($" {words.Or} ", ForAll(advice).Select(number => number.Number))})"));
    }

    /// <summary>The numbers that need no note, else the first: a sentence has no room for more.</summary>
    private static List<PhoneNumber> ForAll(List<PhoneNumber> numbers) =>
        numbers.Where(number => number.Note is null).ToList() is { Count: > 0 } forAll ? forAll : [.. numbers.Take(1)];

    private List<PhoneNumber> ReadNumbers(IReadOnlyList<SourceValue> numbers, CountryEntry country)
    {
        foreach (var wrong in numbers.Where(number => !Diallable().IsMatch(number.Value)))
        {
            file.Report(wrong.Line, $"\"{wrong.Value}\" cannot be dialled: write digits, with spaces or hyphens between them");
        }

        return [.. numbers.Select(
            number => new PhoneNumber(number.Value, country.Notes?.FirstOrDefault(note => note.Key.Value == number.Value).Value))];
    }

    [GeneratedRegex(@"^#?[0-9]+([ -][0-9]+)*$")]
    private static partial Regex Diallable();

    private sealed record EmergencyEntry(
        IReadOnlyList<SourceValue> Numbers, IReadOnlyList<SourceValue>? Advice, SourceVerification Checked, string? Source);

    private sealed record CountriesFile(
        CountryTerms Unknown, ElsewhereEntry Elsewhere, string Or, IReadOnlyDictionary<SourceValue, CountryEntry> Countries);

    private sealed record ElsewhereEntry(string EmergencyDepartment, string ToEmergency, string Physiotherapist, string AdviceLine);

    private sealed record CountryEntry(
        string Name, string? EmergencyDepartment, string? ToEmergency, string? Physiotherapist, string? Advice,
        IReadOnlyDictionary<SourceValue, string>? Notes);
}
