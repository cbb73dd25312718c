namespace BackCare.Plans;

/// <summary>What to do at one time of the day, on all days or on some days of the week.</summary>
/// <param name="Id">The same for the same plan, time and days, so that a calendar replaces what it imported before.</param>
public sealed record Reminder(string Id, TimeOnly Time, int DaysAWeek, IReadOnlyList<PlanItem> Items);
