using BackCare.Screening;

namespace BackCare.Tests.Screening.Verification;

/// <summary>The rules with one mistake in one rule.</summary>
/// <param name="Name">The rule and what is wrong with it.</param>
/// <param name="Changed">The rule with the mistake, or null when it is missing.</param>
internal sealed record RuleMutant(string Name, RuleTable Rules, Rule Original, Rule? Changed)
{
    /// <summary>Each rule: missing, one level milder, with one thing fewer to avoid, with one sign fewer, or with another count.</summary>
    public static IEnumerable<RuleMutant> Create(RuleTable rules) =>
        from rule in rules.Rules
        from mistake in Mistakes(rule)
        let changed = rules.Rules.Select(other => other == rule ? mistake.Changed : other).OfType<Rule>()
        select new RuleMutant(
            $"{rule.Id}: {mistake.What}", new RuleTable(rules.Signs, rules.Demands, [.. changed], "mutant"), rule, mistake.Changed);

    /// <summary>Whether the mutant changes no outcome, in urgency or in what to avoid. Rules have no "not": agreement on the smallest sets
    /// for which either holds is agreement on all.</summary>
    public bool ChangesNothing(RuleTable original) =>
        new[] { Original, Changed }.OfType<Rule>().SelectMany(rule => rule.When.MinimalSets())
            .All(set => Same(original.Decide(set), Rules.Decide(set)));

    private static bool Same(Outcome one, Outcome other) => one.Urgency == other.Urgency && one.Avoid.SequenceEqual(other.Avoid);

    private static IEnumerable<(string What, Rule? Changed)> Mistakes(Rule rule) =>
    [
        ("missing", null),
        .. rule.Urgency > Urgency.Clear ? [(
            $"only {rule.Urgency - 1}", rule with { Urgency = rule.Urgency - 1 })] : Array.Empty<(string, Rule?)>(),
        .. rule.Avoid.Select(
            demand => ($"does not avoid {demand.Id}", (Rule?)(rule with { Avoid = [.. rule.Avoid.Where(other => other != demand)] }))),
        .. from wrong in ConditionMutant.Create(rule.When) select (wrong.What, (Rule?)(rule with { When = wrong.When })),
    ];
}
