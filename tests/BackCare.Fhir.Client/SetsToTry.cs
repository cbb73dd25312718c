using BackCare.Screening;

namespace BackCare.Fhir.Client;

/// <summary>The sets of signs that are tried: those of each rule, all pairs, and as many random ones as are still wanted.</summary>
internal static class SetsToTry
{
    private const int Seed = 20_261_126;
    private const int MaxTicks = 16;

    public static IReadOnlyList<SignSet> From(RuleTable rules, int count)
    {
        var sets = rules.Rules.SelectMany(rule => rule.When.MinimalSets()).Concat(Pairs(rules)).ToHashSet();
        var random = new Random(Seed);
        while (sets.Count < count)
        {
            var size = random.Next(1, MaxTicks);
            sets.Add(SetOf(random.GetItems<Sign>([.. rules.Signs], size)));
        }

        return [.. sets];
    }

    private static IEnumerable<SignSet> Pairs(RuleTable rules) =>
        from one in rules.Signs
        from other in rules.Signs
        select SetOf([one, other]);

    private static SignSet SetOf(IEnumerable<Sign> signs) => signs.Aggregate(SignSet.Empty, (set, sign) => set.With(sign));
}
