using BackCare.Content.Yaml;
using BackCare.Screening;
using BackCare.Screening.Verification;

namespace BackCare.Content.Readers;

/// <summary>Reads cases.yml: the named cases on which the rules are tried.</summary>
internal static class CaseReader
{
    public static IReadOnlyList<NamedCase> Read(ContentFile? file, RuleTable rules, SourceList sources)
    {
        var cases = new List<NamedCase>();
        foreach (var entry in (file is null ? null : YamlFile.Read<IReadOnlyList<CaseEntry>>(file)) ?? [])
        {
            foreach (var unknown in entry.Ticks.Where(tick => rules.Find(tick.Value) is null))
            {
                file!.Report(unknown.Line, $"the case \"{entry.Name.Value}\" ticks \"{unknown.Value}\", which no question asks about");
            }

            if (sources.Resolve(file!, [entry.Reference]) is [var reference])
            {
                cases.Add(
                    new NamedCase(
                        entry.Name.Value, entry.Story, SignSet.From(entry.Ticks.Select(tick => rules.Find(tick.Value)).OfType<Sign>()),
                        entry.Urgency, reference));
            }
        }

        return cases;
    }

    /// <summary>A warning for each case that the rules decide otherwise.</summary>
    public static IEnumerable<ContentProblem> Wrong(ContentFile file, IEnumerable<NamedCase> cases, RuleTable rules) =>
        from named in cases
        let found = rules.UrgencyOf(named.Signs)
        where found != named.Urgency
        select new ContentProblem(
            file.Name, LineOf(file, named),
            $"the case \"{named.Name}\" is {KebabCase.From(named.Urgency.ToString())}, the rules say {KebabCase.From(found.ToString())}");

    private static int LineOf(ContentFile file, NamedCase named) =>
        Array.FindIndex(file.Text.ReplaceLineEndings("\n").Split('\n'), line => line == $"- name: {named.Name}") + 1;

    private sealed record CaseEntry(
        SourceValue Name, string Story, IReadOnlyList<SourceValue> Ticks, Urgency Urgency, SourceValue Reference);
}
