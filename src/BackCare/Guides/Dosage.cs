namespace BackCare.Guides;

/// <summary>How much of a guide: hold in seconds (0 when the move is not held), repetitions (per side when both), sets, times a
/// day.</summary>
/// <param name="Note">One honest sentence where the dose is borrowed or untested.</param>
public sealed record Dosage(
    int Hold, int Repetitions, Sides Sides, int Sets, int TimesADay, int DaysAWeek, Source Source, string? Note);
