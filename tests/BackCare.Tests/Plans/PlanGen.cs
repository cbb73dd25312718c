using BackCare.Guides;
using BackCare.Plans;
using CsCheck;

namespace BackCare.Tests.Plans;

/// <summary>Plans without an error, of any length, with doses from the smallest to the most that each guide allows.</summary>
internal static class PlanGen
{
    private static readonly Gen<Plan> Any =
        Gen.ShuffleSelect(Published.Library.Guides.Select(Item).ToArray(), 1, Plan.MaxGuides).Select(items => new Plan(items));

    /// <summary>Every dose of a guide.</summary>
    public static IEnumerable<PlanItem> ItemsOf(Guide guide) =>
        from hold in guide.Dosage.Hold == 0 ? [0] : Enumerable.Range(1, guide.AtMost.Hold)
        from repetitions in Enumerable.Range(1, guide.AtMost.Repetitions)
        from sides in SidesOf(guide)
        from sets in Enumerable.Range(1, guide.AtMost.Sets)
        from times in Enumerable.Range(1, guide.AtMost.TimesADay)
        from days in Enumerable.Range(1, guide.AtMost.DaysAWeek)
        select new PlanItem(guide, new PlanDosage(hold, repetitions, sides, sets, times, days));

    /// <summary>Tries some plans; a failure prints the plan and the seed that leads to it.</summary>
    public static void Sample(Action<Plan> check, int count = 1_000) =>
        Any.Sample(check, iter: count, print: plan => string.Join('&', PlanSerializer.Serialize(plan)));

    private static PlanSides[] SidesOf(Guide guide) =>
        guide.Dosage.Sides == Sides.Both ? [PlanSides.Both, PlanSides.Left, PlanSides.Right] : [PlanSides.One];

    private static Gen<PlanItem> Item(Guide guide)
    {
        var (own, most) = (guide.Dosage, guide.AtMost);
        return Gen.Select(
            own.Hold == 0 ? Gen.Const(0) : OwnOr(own.Hold, most.Hold),
            OwnOr(own.Repetitions, most.Repetitions),
            Gen.OneOf([.. SidesOf(guide).Select(sides => Gen.Const(sides))]),
            OwnOr(own.Sets, most.Sets),
            OwnOr(own.TimesADay, most.TimesADay),
            OwnOr(own.DaysAWeek, most.DaysAWeek),
            (hold, repetitions, sides, sets, times, days) => new PlanItem(
                guide, new PlanDosage(hold, repetitions, sides, sets, times, days)));
    }

    private static Gen<int> OwnOr(int own, int most) => Gen.OneOf(Gen.Const(own), Gen.Int[1, most]);
}
