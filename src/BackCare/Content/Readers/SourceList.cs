using BackCare.Content.Yaml;
using BackCare.Guides;
using BackCare.Screening;
using BackCare.Screening.Verification;

namespace BackCare.Content.Readers;

/// <summary>The sources that texts and rules may cite, by id.</summary>
internal sealed class SourceList(IReadOnlyDictionary<string, Source> byId, IReadOnlyList<ContentProblem> places, bool isUnreadable)
{
    /// <summary>The sources that a text may link to; null when the file cannot be read.</summary>
    public IReadOnlySet<string>? Ids => isUnreadable ? null : byId.Keys.ToHashSet();

    public static SourceList Read(ContentFile? file)
    {
        var entries = file is null ? null : YamlFile.Read<IReadOnlyDictionary<SourceValue, SourceEntry>>(file);
        var sources = entries ?? new Dictionary<SourceValue, SourceEntry>();
        foreach (var id in sources.Keys.Where(id => !KebabCase.IsSlug(id.Value)))
        {
            file!.Report(id.Line, $"\"{id.Value}\" cannot be the id of a source: use small letters, numbers and single hyphens");
        }

        foreach (var address in sources.Values.Select(entry => entry.Address).OfType<SourceValue>().Where(each => !IsOfAPage(each.Value)))
        {
            file!.Report(address.Line, $"\"{address.Value}\" is not the address of a source: it begins with https:// or http://");
        }

        return new SourceList(
            sources.ToDictionary(entry => entry.Key.Value, entry => ToSource(entry.Key.Value, entry.Value)),
            [.. sources.Keys.Select(id => new ContentProblem(file!.Name, id.Line, id.Value))],
            isUnreadable: entries is null);
    }

    /// <summary>A warning for each source that no guide, text, rule or reference line cites.</summary>
    public IEnumerable<ContentProblem> Unused(
        IEnumerable<Guide> guides, IEnumerable<Article> texts, RuleTable rules, IEnumerable<ReferenceLine> lines)
    {
        var cited = guides.SelectMany(guide => guide.Sources).Concat(texts.SelectMany(text => text.Sources))
            .Concat(rules.Rules.SelectMany(rule => rule.Sources))
            .Concat(lines.Select(line => line.Source)).Select(source => source.Id).ToHashSet();
        return places.Where(place => !cited.Contains(place.Message))
            .Select(place => place with { Message = $"nothing cites the source \"{place.Message}\": cite it, or take it off the list" });
    }

    /// <summary>The sources of these ids; an id that is not in sources.yml is reported where it stands.</summary>
    public IReadOnlyList<Source> Resolve(ContentFile file, IEnumerable<SourceValue> ids) =>
        [.. ids.Select(id => Resolve(file, id)).OfType<Source>()];

    public Source? Resolve(ContentFile file, SourceValue id)
    {
        // If the file cannot be read, every source would look missing.
        if (!byId.TryGetValue(id.Value, out var source) && !isUnreadable)
        {
            file.Report(id.Line, $"there is no source \"{id.Value}\": correct the id, or add it to content/sources.yml");
        }

        return source;
    }

    private static bool IsOfAPage(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("https" or "http") && !address.Contains(' ');

    private static Source ToSource(string id, SourceEntry entry) =>
        new(id, entry.Title, entry.Publisher, entry.Year, entry.Address?.Value, entry.Checked, entry.Note);
}
