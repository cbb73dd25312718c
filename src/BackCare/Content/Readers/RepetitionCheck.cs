using BackCare.Guides;

namespace BackCare.Content.Readers;

/// <summary>Finds what is wrong with a repetition as a whole: a side that is left out, a hold that nothing lasts for, a step that no part
/// shows.</summary>
internal static class RepetitionCheck
{
    public static IEnumerable<string> FindProblems(Repetition repetition, DosageEntry dose)
    {
        if (dose.Sides == Sides.Both && repetition.Parts.Count(part => part.Kind == RepetitionKind.OtherSide) != 1)
        {
            yield return "\"repetition\" of a guide with two sides has one part \"other-side\", and after it the parts of that side";
        }

        if (!EachSide(repetition, dose).All(side => side.Any(part => part.IsAct)))
        {
            yield return "\"repetition\" has no part that it is for: hold, roll, rock, squeeze or breathe, on each side";
        }

        if (dose.Hold == 0 && repetition.Parts.Any(part => part.LastsAsTheDoseSays))
        {
            yield return "the dose has no hold: give each hold, roll, rock, squeeze and breathe of \"repetition\" its \"seconds\"";
        }

        if (dose.Hold > 0 && !EachSide(repetition, dose).All(side => side.Any(part => part.LastsAsTheDoseSays)))
        {
            yield return "the dose has a hold: one part of \"repetition\" on each side has no \"seconds\" and lasts so long";
        }

        if (repetition.Parts.Any(part => part.Seconds is < 1 or > DosageReader.MaxSeconds))
        {
            yield return $"\"seconds\" of a part of \"repetition\" are 1 to {DosageReader.MaxSeconds}";
        }

        var (first, last) = repetition.Steps;
        foreach (var step in Enumerable.Range(first, last - first + 1).Where(step => !repetition.Parts.Any(part => part.Step == step)))
        {
            yield return $"no part of \"repetition\" is step {step}, which stands between others that are";
        }
    }

    private static IEnumerable<IEnumerable<RepetitionPart>> EachSide(Repetition repetition, DosageEntry dose) =>
        dose.Sides == Sides.Both ? [repetition.FirstSide, repetition.OtherSide] : [repetition.Parts];
}
