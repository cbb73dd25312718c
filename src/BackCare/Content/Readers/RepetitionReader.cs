using BackCare.Figures;
using BackCare.Guides;

namespace BackCare.Content.Readers;

/// <summary>Turns the parts of a repetition into what a session shows, and refuses a part without a step or a picture.</summary>
internal sealed class RepetitionReader(ContentFile file, IReadOnlyList<Step> steps, PoseLibrary poses)
{
    public Repetition? Read(GuideFrontMatter front)
    {
        var entries = front.Repetition;
        var parts = new List<RepetitionPart>();
        foreach (var entry in entries)
        {
            if (ReadPart(entry, parts.LastOrDefault()) is { } part)
            {
                parts.Add(part);
            }
        }

        if (parts.Count < entries.Count || parts.Count == 0)
        {
            return null;
        }

        var repetition = new Repetition(parts, front.ChangeSides ?? SideChange.EachTime);
        foreach (var problem in Problems(repetition, front.Dosage))
        {
            file.Report(entries[0].Step.Line, problem);
        }

        return repetition;
    }

    private RepetitionPart? ReadPart(RepetitionEntry entry, RepetitionPart? before)
    {
        if (!int.TryParse(entry.Step.Value, out var number) || steps.ElementAtOrDefault(number - 1) is not { } step)
        {
            file.Report(
                entry.Step.Line, $"a part of \"repetition\" names step {entry.Step.Value}: the steps of this guide are 1 to {steps.Count}");
            return null;
        }

        var pose = entry.Pose is null ? step.Picture?.Pose : $"{file.Slug}/{entry.Pose.Value}";
        if (steps.Select(each => each.Picture).FirstOrDefault(picture => picture is not null && picture.Pose == pose) is not { } shown)
        {
            file.Report(entry.Step.Line, $"a part of \"repetition\" has no picture: name the \"pose\" of a picture in the steps");
            return null;
        }

        return new RepetitionPart(entry.Part, number, Moving(shown, before?.Picture), entry.Seconds);
    }

    /// <summary>The picture with the movement from the one before it, seen from where the moved position is shown best.</summary>
    private Picture Moving(Picture shown, Picture? before)
    {
        var scene = poses.Scenes[shown.Pose];
        var first = before is null ? null : poses.Scenes[before.Pose];
        return StepReader.PictureOf(shown.Pose, shown.Alternative, before switch
        {
            null => scene,
            { Pose: var pose } when pose == shown.Pose => scene.Still(),
            _ when scene.From is null => scene with { From = first!.Pose, Camera = first.Camera, Props = first.Props },
            _ => scene with { From = first!.Pose },
        });
    }

    private static IEnumerable<string> Problems(Repetition repetition, DosageEntry dose)
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

        var (first, last) = repetition.Steps;
        foreach (var step in Enumerable.Range(first, last - first + 1).Where(step => !repetition.Parts.Any(part => part.Step == step)))
        {
            yield return $"no part of \"repetition\" is step {step}, which stands between others that are";
        }
    }

    private static IEnumerable<IEnumerable<RepetitionPart>> EachSide(Repetition repetition, DosageEntry dose) =>
        dose.Sides == Sides.Both ? [repetition.FirstSide, repetition.OtherSide] : [repetition.Parts];
}
