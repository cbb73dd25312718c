namespace BackCare.Screening.Verification;

/// <summary>The sets of ticks on which the rules and the form are tried.</summary>
internal static class TickSets
{
    private const int Seed = 20_261_121;

    /// <summary>All sets of up to 2 signs, and of 3 when <paramref name="triples"/>.</summary>
    public static IEnumerable<SignSet> Small(RuleTable rules, bool triples)
    {
        yield return SignSet.Empty;
        foreach (var a in rules.Signs)
        {
            var one = SignSet.Empty.With(a);
            yield return one;
            foreach (var b in rules.Signs.Skip(a.Index + 1))
            {
                yield return one.With(b);
                foreach (var c in triples ? rules.Signs.Skip(b.Index + 1) : [])
                {
                    yield return one.With(b).With(c);
                }
            }
        }
    }

    /// <summary>The smallest sets for which each rule holds.</summary>
    public static IEnumerable<SignSet> Minimal(RuleTable rules) => rules.Rules.SelectMany(rule => rule.When.MinimalSets()).Distinct();

    /// <summary>Each smallest set with one sign more, and any two of them together: where one rule or two begin to hold is among
    /// them.</summary>
    public static IEnumerable<SignSet> AroundMinimal(RuleTable rules)
    {
        List<SignSet> minimal = [.. Minimal(rules)];
        return minimal.SelectMany(set => rules.Signs.Select(set.With).Concat(minimal.Select(set.Or))).Distinct();
    }

    /// <summary>The same sets at each call. Half of them tick a quarter of the signs, half an eighth, so that large and small ones
    /// occur.</summary>
    public static IEnumerable<SignSet> Random(RuleTable rules, int count)
    {
        var random = new Random(Seed);
        var all = SignSet.From(rules.Signs);
        for (var i = 0; i < count; i++)
        {
            var set = Draw(random).And(Draw(random)).And(all);
            yield return i % 2 == 0 ? set : set.And(Draw(random));
        }
    }

    private static SignSet Draw(Random random) =>
        new(High: (ulong)random.NextInt64(long.MinValue, long.MaxValue), Low: (ulong)random.NextInt64(long.MinValue, long.MaxValue));
}
