namespace BackCare.Screening.Verification;

/// <summary>How the rules do on the named cases of one urgency.</summary>
/// <param name="Urgency">What the cases call for.</param>
/// <param name="UnderTriaged">How many get a milder outcome: the dangerous way to be wrong.</param>
/// <param name="OverTriaged">How many get a more urgent one.</param>
public sealed record Accuracy(Urgency Urgency, int Cases, int UnderTriaged, int OverTriaged)
{
    public int Right => Cases - UnderTriaged - OverTriaged;

    /// <summary>One line for each urgency, the most urgent first.</summary>
    public static IReadOnlyList<Accuracy> Measure(RuleTable rules, IEnumerable<NamedCase> cases) =>
    [
        .. from named in cases
           let found = rules.UrgencyOf(named.Signs)
           group found by named.Urgency into level
           orderby level.Key descending
           select new Accuracy(level.Key, level.Count(), level.Count(found => found < level.Key), level.Count(found => found > level.Key)),
    ];
}
