using BackCare.Screening;

namespace BackCare.Tests.Screening.Verification;

/// <summary>A condition with one mistake: a sign left out, "any" and "all" exchanged, one more or one fewer needed.</summary>
internal sealed record ConditionMutant(string What, Condition When)
{
    public static IEnumerable<ConditionMutant> Create(Condition condition) =>
        from wrong in condition.Fold(Sign, AtLeast).Wrong
        where wrong.When is not null
        select new ConditionMutant(wrong.What, wrong.When);

    // An empty condition can never hold: that is the mutant with the rule missing, and is not counted twice.
    private static Part Sign(Sign sign) => new(Condition.Ticked(sign), [($"without {sign.Id}", null)]);

    private static Part AtLeast(int count, IReadOnlyList<Part> parts) => new(
        Condition.AtLeast(count, [.. parts.Select(part => part.Right)]),
        [
            .. from wrong in new[] { 1, count - 1, count + 1, parts.Count }.Distinct()
               where wrong != count && wrong >= 1 && wrong <= parts.Count
               select (
                   $"{wrong} of {parts.Count} instead of {count}",
                   (Condition?)Condition.AtLeast(wrong, [.. parts.Select(part => part.Right)])),
            .. from at in Enumerable.Range(0, parts.Count)
               from wrong in parts[at].Wrong
               select (wrong.What, Replaced(count, parts, at, wrong.When)),
        ]);

    private static Condition? Replaced(int count, IReadOnlyList<Part> parts, int at, Condition? changed)
    {
        List<Condition> left = [.. parts.Select((part, i) => i == at ? changed : part.Right).OfType<Condition>()];
        return left.Count == 0 ? null : Condition.AtLeast(count == parts.Count ? left.Count : count, left);
    }

    private sealed record Part(Condition Right, IReadOnlyList<(string What, Condition? When)> Wrong);
}
