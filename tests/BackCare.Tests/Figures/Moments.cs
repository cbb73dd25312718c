using BackCare.Content;
using BackCare.Figures.Drawing;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Tests.Figures;

/// <summary>Every published scene at rest and, where it moves, at nine moments on the way.</summary>
internal static class Moments
{
    public static readonly PoseLibrary Poses = PoseLibrary.Inspect(Checkout.Content).Poses;

    public static IEnumerable<Scene> From(Scene scene)
    {
        yield return scene;
        if (scene.From is null)
        {
            yield break;
        }

        var to = Skeleton.Solve(scene.Person.Body, scene.Pose);
        var from = Skeleton.Solve(scene.Person.Body, Anchor.Place(scene.Person.Body, scene.From, to));
        for (var moment = 1; moment <= 9; moment++)
        {
            // Hands do on the way what they do at the end, as the movement draws them.
            yield return scene with { Pose = Halfway.From(from, to, moment / 10f), From = null, Arrow = null, SecondArrow = null };
        }
    }

    public static Subject Solve(Scene scene) => new(Skeleton.Solve(scene.Person.Body, scene.Pose), scene.Person, new View(scene.Camera));

    public static IReadOnlyDictionary<Side, Grip> Grips(Subject subject, Pose pose) => Enum.GetValues<Side>().ToDictionary(
        side => side, side =>
            Grip.From(subject.Skeleton, side, pose.Reaches.GetValueOrDefault(side == Side.Left ? Limb.HandLeft : Limb.HandRight)));
}
