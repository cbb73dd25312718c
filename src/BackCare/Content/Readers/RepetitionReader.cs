using BackCare.Figures.Model;
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

        var (first, last) = (parts.Min(part => part.Step), parts.Max(part => part.Step));
        var repetition = new Repetition(parts, front.ChangeSides ?? SideChange.EachTime, ReadSetUp(first), ReadFinish(last));
        foreach (var problem in RepetitionCheck.FindProblems(repetition, front.Dosage))
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
            if (!poses.IsIncomplete(file.Slug))
            {
                file.Report(entry.Step.Line, "a part of \"repetition\" has no picture: name the \"pose\" of a picture in the steps");
            }

            return null;
        }

        return ToPart(entry.Part, number, shown, Moving(shown, before?.Picture), entry.Seconds);
    }

    private IReadOnlyList<RepetitionPart> ReadSetUp(int first) =>
    [
        .. Enumerable.Range(1, first - 1).Select(number =>
        {
            // A step without a picture keeps the one before it, or waits for the first.
            var shown = steps.Take(number).LastOrDefault(
                step => step.Picture is not null)?.Picture ?? steps.First(step => step.Picture is not null).Picture!;
            var scene = poses.Scenes[shown.Pose];
            return ToPart(RepetitionKind.Into, number, shown, steps[number - 1].Picture is null ? scene.Still() : scene, null);
        }),
    ];

    /// <summary>The steps that come back from the exercise; others at the end, such as a harder form, belong to no session.</summary>
    private IReadOnlyList<RepetitionPart> ReadFinish(int last) =>
    [
        .. steps.Index().Skip(last)
            .Where(step => step.Item.Picture is { } picture && steps.Take(last).Any(earlier => earlier.Picture?.Pose == picture.Pose))
            .Select(
                step => ToPart(
                    RepetitionKind.Out, step.Index + 1, step.Item.Picture!, poses.Scenes[step.Item.Picture!.Pose].Still(), null)),
    ];

    private RepetitionPart ToPart(RepetitionKind kind, int step, Picture shown, Scene scene, int? seconds) => new(
        kind, step,
        StepReader.PictureOf(shown.Pose, shown.Alternative, scene),
        StepReader.PictureOf(shown.Pose, "", scene.Mirrored() with { Camera = OtherCamera(scene.Camera) }),
        steps[step - 1].Picture is not null && !scene.Pose.IsSymmetric,
        seconds);

    /// <summary>The author's view of the left side, for all pictures that are seen from where the right one is.</summary>
    private Camera OtherCamera(Camera camera) =>
        poses.Scenes.TryGetValue($"{file.Slug}/right", out var right) && poses.Scenes.TryGetValue(
            $"{file.Slug}/left", out var left) && right.Camera == camera ? left.Camera : camera;

    /// <summary>The scene with the movement from the one before it, seen from where the moved position is shown best.</summary>
    private Scene Moving(Picture shown, Picture? before)
    {
        var scene = poses.Scenes[shown.Pose];
        var first = before is null ? null : poses.Scenes[before.Pose];
        return before switch
        {
            null => scene,
            { Pose: var pose } when pose == shown.Pose => scene.Still(),
            _ when scene.From is null => scene with { From = first!.Pose, Camera = first.Camera, Props = first.Props },
            _ => scene with { From = first!.Pose },
        };
    }
}
