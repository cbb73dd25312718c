using System.Globalization;
using BackCare.Guides;
using BackCare.Plans;

namespace BackCare.Text;

/// <summary>A dose in words, for one and for many.</summary>
public sealed record DosageText(
    string HoldOne, string Hold, string SecondsOne, string SecondsMany, string RepetitionOne, string RepetitionMany, string EachSideOne,
    string EachSideMany, string Sets, string OnceADay, string TimesADay,
    string DayAWeek, string DaysAWeek, string From, string LeftOne, string LeftMany, string RightOne, string RightMany)
{
    public IEnumerable<string> Describe(Dosage dosage) => Describe(PlanDosage.From(dosage));

    /// <summary>The parts of a dose, each in a few words; what goes without saying is left out.</summary>
    public IEnumerable<string> Describe(PlanDosage dosage)
    {
        if (dosage.Hold > 0)
        {
            yield return dosage.Hold == 1 ? HoldOne : Fill(Hold, dosage.Hold);
        }

        yield return (dosage.Sides, dosage.Repetitions) switch
        {
            (PlanSides.Both, 1) => EachSideOne,
            (PlanSides.Both, var many) => Fill(EachSideMany, many),
            (PlanSides.Left, 1) => LeftOne,
            (PlanSides.Left, var many) => Fill(LeftMany, many),
            (PlanSides.Right, 1) => RightOne,
            (PlanSides.Right, var many) => Fill(RightMany, many),
            (_, 1) => RepetitionOne,
            (_, var many) => Fill(RepetitionMany, many),
        };

        if (dosage.Sets > 1)
        {
            yield return Fill(Sets, dosage.Sets);
        }

        yield return dosage.TimesADay == 1 ? OnceADay : Fill(TimesADay, dosage.TimesADay);
        if (dosage.DaysAWeek < 7)
        {
            yield return dosage.DaysAWeek == 1 ? DayAWeek : Fill(DaysAWeek, dosage.DaysAWeek);
        }
    }

    public string InSeconds(int seconds) => seconds == 1 ? SecondsOne : Fill(SecondsMany, seconds);

    /// <summary>What a step says to do, with a plan's hold in place of the guide's own: a sheet must not give two doses.</summary>
    public string ActionOf(PlanItem item, Step step) =>
        step.Action.Replace(InSeconds(item.Guide.Dosage.Hold), InSeconds(item.Dosage.Hold), StringComparison.Ordinal);

    private static string Fill(string words, int number) => string.Format(CultureInfo.InvariantCulture, words, number);
}
