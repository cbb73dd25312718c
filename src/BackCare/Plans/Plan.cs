namespace BackCare.Plans;

/// <summary>An ordered list of guides, each with a dosage.</summary>
public sealed record Plan(IReadOnlyList<PlanItem> Items)
{
    /// <summary>A plan with more guides gets a warning: people do less of a longer plan.</summary>
    public const int ComfortableGuides = 4;

    public const int MaxGuides = 12;

    /// <summary>The slug of the routine that this plan is, or null.</summary>
    public string? Routine { get; init; }

    /// <summary>Whole minutes to go through all of it once.</summary>
    public int Minutes => Items.Sum(item => item.Minutes);

    public bool IsLong => Items.Count > ComfortableGuides;
}
