using BackCare.Screening;

namespace BackCare.Tests.Screening.Verification;

/// <summary>Where rules contradict the specification or a named case, in words; the published rules do so nowhere.</summary>
internal static class Contradictions
{
    private static readonly Expected<Urgency>[] ByItself =
        [.. Specification.Alone.SelectMany(level => level.Value.Select(sign => Expect(level.Key, sign)))];

    private static readonly Expected<Urgency>[] Combined =
        [.. Specification.Combinations.Select(combination => Expect(combination.Urgency, combination.Signs))];

    private static readonly Expected<string[]>[] ToAvoid = [.. AvoidSpecification.AtLeast.Select(
        least => Expect(least.Avoid, least.Signs))];

    private static readonly Expected<Urgency>[] Named = [.. Published.Library.Cases.Select(
        named => new Expected<Urgency>(named.Name, named.Signs, named.Urgency))];

    // What two signs mean together is the most urgent of what each means alone and of the combination, if there is one.
    private static readonly Expected<Urgency>[] OfPairs =
    [
        .. from a in ByItself
           from b in ByItself
           where string.CompareOrdinal(a.Words, b.Words) < 0
           let set = a.Set.Or(b.Set)
           select new Expected<Urgency>(
               $"{a.Words} + {b.Words}", set,
               Combined.Where(known => known.Set == set).Select(known => known.What).Append(a.What).Append(b.What).Max()),
    ];

    /// <summary>All of them, found one by one as the caller asks, the slowest last.</summary>
    public static IEnumerable<string> In(RuleTable rules) =>
        Alone(rules).Concat(Together(rules)).Concat(Avoided(rules)).Concat(Cases(rules)).Concat(Pairs(rules));

    /// <summary>Each sign alone has exactly its urgency.</summary>
    public static IEnumerable<string> Alone(RuleTable rules) => Exactly(ByItself, rules);

    /// <summary>Each combination has at least its urgency.</summary>
    public static IEnumerable<string> Together(RuleTable rules) =>
        from expected in Combined
        let actual = rules.UrgencyOf(expected.Set)
        where actual < expected.What
        select $"{expected.Words}: expected at least {expected.What}, is {actual}";

    /// <summary>Each outcome says at least what is to be avoided.</summary>
    public static IEnumerable<string> Avoided(RuleTable rules) =>
        from expected in ToAvoid
        from missing in expected.What.Except(rules.Decide(expected.Set).Avoid.Select(demand => demand.Id))
        select $"{expected.Words}: should avoid {missing}";

    /// <summary>Each named case has exactly its urgency.</summary>
    public static IEnumerable<string> Cases(RuleTable rules) => Exactly(Named, rules);

    /// <summary>Each pair of signs has exactly the urgency of its signs and of the combinations that are specified.</summary>
    public static IEnumerable<string> Pairs(RuleTable rules) => Exactly(OfPairs, rules);

    private static IEnumerable<string> Exactly(Expected<Urgency>[] all, RuleTable rules) =>
        from expected in all
        let actual = rules.UrgencyOf(expected.Set)
        where actual != expected.What
        select $"{expected.Words}: expected {expected.What}, is {actual}";

    private static Expected<T> Expect<T>(T what, params string[] signs) => new(string.Join(" + ", signs), Published.Signs(signs), what);

    private sealed record Expected<T>(string Words, SignSet Set, T What);
}
