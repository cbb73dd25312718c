using BackCare.Screening;

namespace BackCare.Tests.Screening;

public sealed class ConditionSpecs
{
    private static readonly Sign[] Signs = [.. Enumerable.Range(0, 5).Select(i => new Sign($"sign-{i}", i))];

    private static readonly SignSet[] AllSets =
        [.. Enumerable.Range(0, 1 << Signs.Length).Select(bits => new SignSet((ulong)bits))];

    private static readonly Condition[] Ticks = [.. Signs.Select(Condition.Ticked)];

    /// <summary>A count of signs, a count of mixed parts, parts that overlap, and a part that holds wherever another does.</summary>
    public static TheoryData<int> Examples => [0, 1, 2, 3, 4];

    private static (Condition Condition, Func<bool[], bool> Meaning) Example(int number) => number switch
    {
        0 => (Condition.AtLeast(2, Ticks), on => on.Count(x => x) >= 2),
        1 => (Condition.AtLeast(2, [Ticks[0], Condition.AtLeast(1, [Ticks[1], Ticks[2]])]), on => on[0] && (on[1] || on[2])),
        2 => (Condition.AtLeast(2, [Ticks[0], Condition.AtLeast(2, [Ticks[1], Ticks[2]]), Condition.AtLeast(1, [Ticks[2], Ticks[3]])]),
            on => new[] { on[0], on[1] && on[2], on[2] || on[3] }.Count(x => x) >= 2),
        3 => (Condition.AtLeast(1, [Condition.AtLeast(2, [Ticks[0], Ticks[1]]), Ticks[0]]), on => on[0]),
        _ => (Ticks[4], on => on[4]),
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_condition_holds_for_exactly_the_sets_that_it_says(int number)
    {
        var (condition, meaning) = Example(number);

        Assert.All(AllSets, set => Assert.Equal(meaning([.. Signs.Select(set.Contains)]), condition.Holds(set)));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_minimal_sets_are_exactly_the_sets_that_hold_while_no_part_of_them_does(int number)
    {
        var (condition, _) = Example(number);
        var minimal = AllSets.Where(
            set => condition.Holds(set) && !Signs.Where(set.Contains).Any(sign => condition.Holds(set.Without(sign))));

        Assert.Equal(minimal.OrderBy(set => set.Low), condition.MinimalSets().OrderBy(set => set.Low));
    }

    [Fact]
    public void A_condition_knows_every_sign_that_it_looks_at()
    {
        Assert.Equal(SignSet.From([Signs[0], Signs[1], Signs[2], Signs[3]]), Example(2).Condition.Signs);
    }

    [Fact]
    public void A_condition_can_be_put_into_words()
    {
        var words = Example(2).Condition.Fold(sign => sign.Id[5..], (count, parts) => $"{count}({string.Join(' ', parts)})");

        Assert.Equal("2(0 2(1 2) 1(2 3))", words);
    }
}
