using BackCare.Guides;
using BackCare.Plans;

namespace BackCare.Tests.Plans;

/// <summary>Plans without a fault, of any length, with doses from the smallest to the most that each guide allows.</summary>
internal static class RandomPlan
{
    public static Plan Next(Random random)
    {
        var guides = Published.Library.Guides.ToArray();
        random.Shuffle(guides);
        return new Plan([.. guides.Take(random.Next(1, Plan.MaxGuides + 1)).Select(guide => new PlanItem(guide, Dosage(random, guide)))]);
    }

    private static PlanDosage Dosage(Random random, Guide guide)
    {
        var (own, most) = (PlanDosage.From(guide.Dosage), guide.AtMost);
        int Maybe(int number, int bound) => random.Next(2) == 0 ? number : random.Next(1, bound + 1);
        return new PlanDosage(
            own.Hold == 0 ? 0 : Maybe(own.Hold, most.Hold),
            Maybe(own.Repetitions, most.Repetitions),
            own.Sides == PlanSides.One ? PlanSides.One : (PlanSides)random.Next(1, 4),
            Maybe(own.Sets, most.Sets),
            Maybe(own.TimesADay, most.TimesADay),
            Maybe(own.DaysAWeek, most.DaysAWeek));
    }
}
