namespace BackCare.Screening.Verification;

/// <summary>A set of signs, by name, that two versions of the rules decide differently.</summary>
public sealed record OutcomeChange(IReadOnlyList<string> Signs, Outcome Before, Outcome After);

/// <summary>What a change of the rules changes for people.</summary>
public static class OutcomeChanges
{
    /// <summary>The smallest sets of signs whose urgency, or what to avoid, differs: of all sets of up to 2 signs, and of the smallest sets
    /// for which a rule of either version holds.</summary>
    public static IReadOnlyList<OutcomeChange> Between(RuleTable before, RuleTable after)
    {
        var changes = new List<OutcomeChange>();
        foreach (var names in Names(before).Concat(Names(after)).DistinctBy(
            names => string.Join(' ', names.Order())).OrderBy(names => names.Count))
        {
            var change = new OutcomeChange(names, Decide(before, names), Decide(after, names));
            if (Shown(change) is var (left, right)
                && left != right
                && !changes.Any(smaller => Shown(smaller) == (left, right) && !smaller.Signs.Except(names).Any()))
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    private static IEnumerable<IReadOnlyList<string>> Names(RuleTable rules) =>
        TickSets.Small(rules, triples: false).Concat(TickSets.Minimal(rules))
            .Select(IReadOnlyList<string> (set) => [.. rules.Signs.Where(set.Contains).Select(sign => sign.Id)]);

    // A sign that one version does not know has no meaning there.
    private static Outcome Decide(RuleTable rules, IReadOnlyList<string> names) =>
        rules.Decide(SignSet.From(names.Select(rules.Find).OfType<Sign>()));

    private static (string Before, string After) Shown(OutcomeChange change) => (Show(change.Before), Show(change.After));

    private static string Show(Outcome outcome) =>
        $"{outcome.Urgency} {string.Join(' ', outcome.Avoid.Select(demand => demand.Id).Order())}";
}
