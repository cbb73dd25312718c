using BackCare.Content;
using BackCare.Plans;
using Hl7.Fhir.Model;

namespace BackCare.Fhir;

/// <summary>How often a plan's item is done.</summary>
internal static class Timings
{
    private const int DaysInAWeek = 7;

    /// <summary>The dose in words, as the site writes it.</summary>
    public static string WordsOf(PlanDosage dosage, ContentLibrary library) => string.Join(", ", library.Interface.Dosage.Describe(dosage));

    /// <summary>Times a day where it is every day; otherwise times a week, and how they fall on days is in the words.</summary>
    public static Timing From(PlanItem item, ContentLibrary library)
    {
        var (dosage, daily) = (item.Dosage, item.Dosage.DaysAWeek == DaysInAWeek);
        return new Timing
        {
            Repeat = new Timing.RepeatComponent
            {
                Frequency = daily ? dosage.TimesADay : dosage.TimesADay * dosage.DaysAWeek,
                Period = 1,
                PeriodUnit = daily ? Timing.UnitsOfTime.D : Timing.UnitsOfTime.Wk,
                Duration = item.Minutes,
                DurationUnit = Timing.UnitsOfTime.Min,
            },
            Code = new CodeableConcept { Text = WordsOf(dosage, library) },
        };
    }
}
