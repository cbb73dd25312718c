using BackCare.Guides;

namespace BackCare.Content.Readers;

/// <summary>Reads the dose of a guide and the most that a plan may ask for.</summary>
internal static class DosageReader
{
    public static Dosage? Read(ContentFile file, GuideFrontMatter front, SourceList sources)
    {
        var entry = front.Dosage;
        var source = sources.Resolve(file, entry.Source);
        if (!front.Sources.Any(id => id.Value == entry.Source.Value))
        {
            file.Report(entry.Source.Line, $"the dose rests on \"{entry.Source.Value}\": add it to \"sources\" as well");
        }

        if (entry is { Repetitions: 0 } or { Sets: 0 } or { TimesADay: 0 })
        {
            file.Report(entry.Source.Line, "repetitions, sets and times-a-day of a dose are at least 1");
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

        if ((dose.Hold == 0 && most.Hold != 0) || days > 7)
        {
            file.Report(dose.Source.Line, "\"at-most\" has hold 0 for a move that is not held, and at most 7 days-a-week");
        }

        return new DosageBounds(most.Hold, most.Repetitions, most.Sets, most.TimesADay, days);
    }
}
