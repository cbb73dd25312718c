using BackCare.Guides;

namespace BackCare.Plans;

/// <summary>One guide of a plan, with how much of it.</summary>
public sealed record PlanItem(Guide Guide, PlanDosage Dosage)
{
    // What a repetition takes beside its hold, so that moves without a hold take time as well.
    private const int SecondsToMove = 4;

    /// <summary>The guide with its own dose.</summary>
    public PlanItem(Guide guide)
        : this(guide, PlanDosage.From(guide.Dosage))
    {
    }

    /// <summary>Whole minutes for one go: what the guide says for its own dose, more or less in proportion.</summary>
    public int Minutes =>
        Math.Max(1, (int)Math.Ceiling((double)Guide.Minutes * SecondsOf(Dosage) / SecondsOf(PlanDosage.From(Guide.Dosage))));

    /// <summary>Why this dose cannot be given with this guide; null when it can.</summary>
    public PlanErrorCode? Error => Dosage switch
    {
        _ when (Guide.Dosage.Sides == Sides.Both) == (Dosage.Sides == PlanSides.One) => PlanErrorCode.Sides,
        { Hold: not 0 } when Guide.Dosage.Hold == 0 => PlanErrorCode.NotHeld,
        _ when Guide.Dosage.Hold > 0 && !Within(Dosage.Hold, Guide.AtMost.Hold) => PlanErrorCode.Hold,
        _ when !Within(Dosage.Repetitions, Guide.AtMost.Repetitions) => PlanErrorCode.Repetitions,
        _ when !Within(Dosage.Sets, Guide.AtMost.Sets) => PlanErrorCode.Sets,
        _ when !Within(Dosage.TimesADay, Guide.AtMost.TimesADay) => PlanErrorCode.TimesADay,
        _ when !Within(Dosage.DaysAWeek, Guide.AtMost.DaysAWeek) => PlanErrorCode.DaysAWeek,
        _ => null,
    };

    private static bool Within(int number, int most) => number >= 1 && number <= most;

    private static int SecondsOf(PlanDosage dosage) =>
        dosage.Sets * (dosage.Sides == PlanSides.Both ? 2 : 1) * dosage.Repetitions * (dosage.Hold + SecondsToMove);
}
