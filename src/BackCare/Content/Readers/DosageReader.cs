using BackCare.Guides;
using BackCare.Plans;

namespace BackCare.Content.Readers;

/// <summary>Reads the dose of a guide and the most that a plan may ask for.</summary>
internal static class DosageReader
{
    public const int MaxSeconds = 300;
    private const int MaxMinutes = 60;

    // More is a slip of the hand, and a session of it would be too long to make. A calendar has as many times a day.
    private static readonly DosageBounds Most =
        new(Hold: MaxSeconds, Repetitions: 50, Sets: 10, TimesADay: Reminders.MaxTimes, DaysAWeek: 7);

    public static Dosage? Read(ContentFile file, GuideFrontMatter front, SourceList sources)
    {
        var entry = front.Dosage;
        var source = sources.Resolve(file, entry.Source);
        if (!front.Sources.Any(id => id.Value == entry.Source.Value))
        {
            file.Report(entry.Source.Line, $"the dose rests on \"{entry.Source.Value}\": add it to \"sources\" as well");
        }

        if (entry is { Repetitions: 0 } or { Sets: 0 } or { TimesADay: 0 } or { DaysAWeek: 0 })
        {
            file.Report(entry.Source.Line, "repetitions, sets, times-a-day and days-a-week of a dose are at least 1");
        }

        if (front.Minutes is < 1 or > MaxMinutes)
        {
            file.Report(entry.Source.Line, $"\"minutes\" is {front.Minutes}: write 1 to {MaxMinutes}");
        }

        return source is null ? null : new Dosage(
            entry.Hold, entry.Repetitions, entry.Sides, entry.Sets, entry.TimesADay, entry.DaysAWeek ?? 7, source, entry.Note);
    }

    public static DosageBounds ReadBounds(ContentFile file, GuideFrontMatter front)
    {
        var (dose, most) = (front.Dosage, front.AtMost);
        var days = most.DaysAWeek ?? 7;
        if (most.Hold < dose.Hold
            || most.Repetitions < dose.Repetitions
            || most.Sets < dose.Sets
            || most.TimesADay < dose.TimesADay
            || days < (dose.DaysAWeek ?? 7))
        {
            file.Report(dose.Source.Line, "the guide's own dose is over its \"at-most\": raise the one or lower the other");
        }

        if (dose.Hold == 0 && most.Hold != 0)
        {
            file.Report(dose.Source.Line, "\"at-most\" has hold 0 for a move that is not held");
        }

        if (most.Hold > Most.Hold || most.Repetitions > Most.Repetitions || most.Sets > Most.Sets || most.TimesADay > Most.TimesADay
            || days > Most.DaysAWeek)
        {
            file.Report(
                dose.Source.Line,
                $"\"at-most\" goes up to hold {Most.Hold}, {Most.Repetitions} repetitions, {Most.Sets} sets, {Most.TimesADay} times-a-day "
                    + $"and {Most.DaysAWeek} days-a-week");
        }

        return new DosageBounds(most.Hold, most.Repetitions, most.Sets, most.TimesADay, days);
    }
}
