namespace BackCare.Guides;

/// <summary>The most of a guide that a plan may ask for; the least is 1 of each, and no hold where the move is not held.</summary>
public sealed record DosageBounds(int Hold, int Repetitions, int Sets, int TimesADay, int DaysAWeek);
