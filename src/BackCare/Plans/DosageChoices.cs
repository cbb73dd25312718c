using BackCare.Guides;

namespace BackCare.Plans;

/// <summary>What a plan can sensibly ask for of a guide: from 1 to the most that the guide allows, and always the dose that is there
/// now.</summary>
public static class DosageChoices
{
    private static readonly int[] Seconds = [1, 2, 3, 5, 8, 10, 15, 20, 30, 45, 60, 90, 120];

    /// <summary>Seconds in round steps; none for a move that is not held.</summary>
    public static IReadOnlyList<int> Holds(PlanItem item)
    {
        var most = item.Guide.AtMost.Hold;
        return
        [
            .. Seconds.Where(seconds => seconds < most)
                .Concat([most, item.Guide.Dosage.Hold, item.Dosage.Hold])
                .Where(seconds => seconds > 0)
                .Distinct()
                .Order(),
        ];
    }

    public static IReadOnlyList<int> Repetitions(PlanItem item) => UpTo(item.Guide.AtMost.Repetitions);

    /// <summary>None for a guide without sides.</summary>
    public static IReadOnlyList<PlanSides> SidesOf(PlanItem item) =>
        item.Guide.Dosage.Sides == Sides.Both ? [PlanSides.Both, PlanSides.Left, PlanSides.Right] : [];

    public static IReadOnlyList<int> Sets(PlanItem item) => UpTo(item.Guide.AtMost.Sets);

    public static IReadOnlyList<int> TimesADay(PlanItem item) => UpTo(item.Guide.AtMost.TimesADay);

    public static IReadOnlyList<int> DaysAWeek(PlanItem item) => UpTo(item.Guide.AtMost.DaysAWeek);

    private static int[] UpTo(int most) => [.. Enumerable.Range(1, most)];
}
