namespace BackCare.Screening.Verification;

/// <summary>What was tried on the rules, and every counterexample found: none, or the rules are wrong.</summary>
/// <param name="Sets">How many sets of ticks were tried.</param>
/// <param name="Counterexamples">In words for authors.</param>
/// <param name="CoveredRules">Rules that never decide alone, each with a rule that is as urgent wherever it holds.</param>
public sealed record Proof(int Sets, IReadOnlyList<string> Counterexamples, IReadOnlyDictionary<string, string> CoveredRules)
{
    /// <summary>Tries these sets: that one more tick never lowers the urgency nor shortens what to avoid. And, whatever the sets, that
    /// every rule decides somewhere or is covered, and that every sign can change an outcome.</summary>
    public static Proof Run(RuleTable rules, IEnumerable<SignSet> tried)
    {
        var counterexamples = new List<string>();
        var compiled = rules.Rules.Select(rule => (rule.When, rule.Urgency, Avoid: Mask(rules, rule))).ToArray();
        var sets = 0;

        foreach (var set in tried)
        {
            sets++;
            var (urgency, avoid) = Weigh(compiled, set);
            foreach (var sign in rules.Signs)
            {
                // Taking each tick away in turn tries every "one more tick" that leads to this set. Of a large set a few ticks are enough.
                if (set.Contains(sign) && (set.Count <= 3 || (sign.Index + sets) % 8 == 0))
                {
                    var (less, shorter) = Weigh(compiled, set.Without(sign));
                    if (less > urgency || (shorter & ~avoid) != 0)
                    {
                        counterexamples.Add($"ticking \"{sign.Id}\" makes {Describe(rules, set)} milder");
                    }
                }
            }
        }

        counterexamples.AddRange(
            rules.Signs.Where(sign => !Matters(rules, compiled, sign)).Select(sign => $"\"{sign.Id}\" never changes an outcome"));
        return new Proof(sets, counterexamples, Covered(rules));
    }

    /// <summary>All that the tests try: every set of up to 3 signs; every smallest set for which a rule holds, alone, with each further
    /// sign and with each other such set; and random sets, for what nobody thought of.</summary>
    public static IEnumerable<SignSet> AllSets(RuleTable rules) =>
        [.. TickSets.Small(rules, triples: true), .. TickSets.AroundMinimal(rules), .. TickSets.Random(rules, 10_000)];

    /// <summary>The part of them that takes well under a second, for a page and for authors.</summary>
    public static IEnumerable<SignSet> SomeSets(RuleTable rules) =>
        TickSets.Small(rules, triples: false).Concat(TickSets.Minimal(rules)).Concat(TickSets.Random(rules, 10_000));

    private static (Urgency Urgency, ulong Avoid) Weigh((Condition When, Urgency Urgency, ulong Avoid)[] rules, SignSet set)
    {
        var (urgency, avoid) = (Urgency.Clear, 0UL);
        foreach (var rule in rules)
        {
            if (rule.When.Holds(set))
            {
                urgency = rule.Urgency > urgency ? rule.Urgency : urgency;
                avoid |= rule.Avoid;
            }
        }

        return (urgency, avoid);
    }

    private static ulong Mask(RuleTable rules, Rule rule) =>
        rules.Demands.Select((demand, i) => rule.Avoid.Contains(demand) ? 1UL << i : 0).Aggregate(0UL, (mask, bit) => mask | bit);

    private static bool Matters(RuleTable rules, (Condition When, Urgency Urgency, ulong Avoid)[] compiled, Sign sign) =>
        rules.Rules.SelectMany(rule => rule.When.MinimalSets()).Where(set => set.Contains(sign))
            .Any(set => Weigh(compiled, set) != Weigh(compiled, set.Without(sign)));

    /// <summary>The rules that never decide alone: on each of their smallest sets another rule is at least as urgent.</summary>
    private static Dictionary<string, string> Covered(RuleTable rules)
    {
        var covered = new Dictionary<string, string>();
        foreach (var rule in rules.Rules)
        {
            var covers = rule.When.MinimalSets()
                .Select(set => rules.Rules.FirstOrDefault(other => other != rule && other.Urgency >= rule.Urgency && other.When.Holds(set)))
                .ToList();
            if (covers.TrueForAll(other => other is not null))
            {
                covered[rule.Id] = string.Join(", ", covers.Select(other => other!.Id).Distinct());
            }
        }

        return covered;
    }

    private static string Describe(RuleTable rules, SignSet set) =>
        string.Join(" + ", rules.Signs.Where(set.Contains).Select(sign => sign.Id));
}
