using BackCare.Screening;
using BackCare.Screening.Verification;

namespace BackCare.Tests.Screening.Verification;

/// <summary>The sets that the rules and the form are tried on: whatever is not among them is not proved.</summary>
public sealed class TickSetsSpecs
{
    private static readonly IReadOnlyList<Sign> Signs = [.. new[] { "a", "b", "c", "d", "e" }.Select((id, i) => new Sign(id, i))];

    private static readonly RuleTable Rules = new(
        Signs,
        [],
        [
            new Rule("two-of-three", Condition.AtLeast(2, [.. Signs.Take(3).Select(Condition.Ticked)]), Urgency.Today, [], []),
            new Rule("alone", Condition.Ticked(Signs[3]), Urgency.Soon, [], []),
        ],
        "test");

    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 3)]
    public void The_small_sets_are_every_set_of_up_to_2_or_3_signs_once(bool triples, int most)
    {
        var every = Enumerable.Range(0, 1 << Signs.Count).Select(bits => new SignSet((ulong)bits));

        Assert.Equal(
            every.Where(set => set.Count <= most).Select(set => set.Low), TickSets.Small(Rules, triples).Select(set => set.Low).Order());
    }

    [Fact]
    public void The_smallest_sets_are_those_for_which_a_rule_just_holds()
    {
        Assert.Equal(["ab", "ac", "bc", "d"], TickSets.Minimal(Rules).Select(Names).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Around_the_smallest_sets_are_each_with_one_sign_more_and_any_two_together()
    {
        Assert.Equal(
            ["ab", "abc", "abd", "abe", "ac", "acd", "ace", "ad", "bc", "bcd", "bce", "bd", "cd", "d", "de"],
            TickSets.AroundMinimal(Rules).Select(Names).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_random_sets_are_the_same_at_each_call_half_of_them_of_a_quarter_of_the_signs_and_half_of_an_eighth()
    {
        var signs = Published.Rules.Signs.Count;
        var sets = TickSets.Random(Published.Rules, 1_000).ToList();
        var halves = sets.Select((set, i) => (set.Count, i)).ToLookup(each => each.i % 2, each => each.Count);

        Assert.Equal(1_000, sets.Count);
        Assert.Equal(sets, TickSets.Random(Published.Rules, 1_000));
        Assert.All(sets, set => Assert.Equal(set, set.And(SignSet.From(Published.Rules.Signs))));
        Assert.InRange(halves[0].Average() / signs, 0.24, 0.26);
        Assert.InRange(halves[1].Average() / signs, 0.115, 0.135);
    }

    private static string Names(SignSet set) => string.Concat(Signs.Where(set.Contains).Select(sign => sign.Id));
}
