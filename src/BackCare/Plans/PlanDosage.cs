using BackCare.Guides;

namespace BackCare.Plans;

/// <summary>How much of a guide a plan asks for: hold in seconds (0 when the move is not held), repetitions (per side), sets, times a day,
/// days a week.</summary>
public sealed record PlanDosage(int Hold, int Repetitions, PlanSides Sides, int Sets, int TimesADay, int DaysAWeek)
{
    /// <summary>The guide's own dose, which a plan means where it says nothing else.</summary>
    public static PlanDosage From(Dosage dosage) => new(
        dosage.Hold, dosage.Repetitions, dosage.Sides == Guides.Sides.Both ? PlanSides.Both : PlanSides.One, dosage.Sets,
        dosage.TimesADay, dosage.DaysAWeek);
}
