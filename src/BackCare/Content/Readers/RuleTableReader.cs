using System.Security.Cryptography;
using System.Text;
using BackCare.Screening;

namespace BackCare.Content.Readers;

/// <summary>Turns the signs and rules of screening.yml into the rule table, checked whole.</summary>
internal sealed class RuleTableReader(ContentFile file, ScreeningFile entries, SourceList sources)
{
    public RuleTable Read()
    {
        var signs = ReadSigns();
        var groups = ReadGroups(signs);
        var demands = entries.Demands.Select(id => new Demand(id.Value)).ToList();
        file.ReportRepeats(entries.Demands, "demand");
        file.ReportRepeats(entries.Rules.Select(rule => rule.Id), "rule");

        var conditions = new ConditionReader(file, signs, groups);
        var rules = entries.Rules.Select(entry => ReadRule(entry, conditions, demands)).OfType<Rule>().ToList();
        file.ReportRepeats(entries.Advice ?? [], "advice");
        return new RuleTable([.. signs.Values.OrderBy(sign => sign.Index)], demands, rules, Version())
        {
            Advice = [.. (entries.Advice ?? []).Select(advice => advice.Value)],
        };
    }

    private string Version() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text.ReplaceLineEndings("\n"))))[..10];

    private Dictionary<string, Sign> ReadSigns()
    {
        var ids = entries.Questions.Append(entries.AfterSession)
            .SelectMany(question => question.Ticks)
            .Select(tick => tick.Sign)
            .OfType<SourceValue>()
            .DistinctBy(id => id.Value)
            .ToList();
        file.ReportRepeats(
            entries.Questions.SelectMany(question => question.Ticks).Select(tick => tick.Id).OfType<SourceValue>(), "sign or topic");
        if (ids.Count > SignSet.Capacity)
        {
            file.Report(ids[SignSet.Capacity].Line, $"there are more than {SignSet.Capacity} signs: raise SignSet.Capacity first");
        }

        return ids.Take(SignSet.Capacity).Select((id, i) => new Sign(id.Value, i)).ToDictionary(sign => sign.Id);
    }

    private Dictionary<string, IReadOnlyList<Sign>> ReadGroups(Dictionary<string, Sign> signs)
    {
        var groups = new Dictionary<string, IReadOnlyList<Sign>>();
        foreach (var (name, members) in entries.Groups)
        {
            foreach (var unknown in members.Where(member => !signs.ContainsKey(member.Value)))
            {
                file.Report(unknown.Line, $"group \"{name.Value}\" names a sign \"{unknown.Value}\" that no question asks about");
            }

            groups[name.Value] = [.. members.Where(member => signs.ContainsKey(member.Value)).Select(member => signs[member.Value])];
        }

        return groups;
    }

    private Rule? ReadRule(RuleEntry entry, ConditionReader conditions, List<Demand> demands)
    {
        foreach (var unknown in entry.Avoid.Where(id => !demands.Any(demand => demand.Id == id.Value)))
        {
            file.Report(unknown.Line, $"rule \"{entry.Id.Value}\" avoids \"{unknown.Value}\", which is not listed under \"demands\"");
        }

        foreach (var unknown in (entry.Advice ?? []).Where(id => !(entries.Advice ?? []).Any(advice => advice.Value == id.Value)))
        {
            file.Report(
                unknown.Line, $"rule \"{entry.Id.Value}\" gives the advice \"{unknown.Value}\", which is not listed under \"advice\"");
        }

        if (entry.Sources.Count == 0)
        {
            file.Report(entry.Id.Line, $"rule \"{entry.Id.Value}\" has no source: cite at least one");
        }

        var when = conditions.Read(entry.When);
        var cited = sources.Resolve(file, entry.Sources);
        return when is null ? null : new Rule(
            entry.Id.Value, when, entry.Urgency, [.. demands.Where(demand => entry.Avoid.Any(id => id.Value == demand.Id))], cited)
        {
            Advice = [.. (entry.Advice ?? []).Select(advice => advice.Value)],
        };
    }
}
