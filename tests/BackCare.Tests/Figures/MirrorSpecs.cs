using System.Numerics;
using BackCare.Figures.Drawing;
using BackCare.Figures.Model;

namespace BackCare.Tests.Figures;

public sealed class MirrorSpecs
{
    // 2 mm, and as much again where a control point falls between two units and goes to the other.
    private const float Noise = .004f;

    public static TheoryData<string> Scenes => [.. Moments.Poses.Scenes.Keys];

    [Theory]
    [MemberData(nameof(Scenes))]
    public void The_mirrored_pose_gives_the_mirrored_picture(string name)
    {
        var scene = Still(Moments.Poses.Scenes[name]);
        var mirrored = scene with { Pose = scene.Pose.Mirrored(), Camera = scene.Camera.Mirrored() };
        var (picture, mirror) = (Outlines(scene), Outlines(mirrored));

        foreach (var part in picture.Keys.Where(part => part is "shirt" or "head" || part.StartsWith("arm", StringComparison.Ordinal) || part.StartsWith("foot", StringComparison.Ordinal)))
        {
            var reflected = mirror[Other(part)].Select(point => point with { X = -point.X }).ToList();
            var apart = picture[part].Max(point => reflected.Min(other => Vector2.Distance(point, other)));
            Assert.True(apart <= Noise, $"{part} is {apart * 1000:0.0} mm from its mirror");
        }
    }

    [Fact]
    public void A_pose_that_is_not_mirrored_gives_another_picture()
    {
        var scene = Still(Moments.Poses.Scenes["bird-dog/right"]);
        var (picture, mirror) = (Outlines(scene), Outlines(scene with { Camera = scene.Camera.Mirrored() }));

        Assert.Contains(picture["arm Left"], point => mirror["arm Right"].Min(other => Vector2.Distance(point, other with { X = -other.X })) > 10 * Noise);
    }

    private static Scene Still(Scene scene) => scene.Still() with { Props = [] };

    private static string Other(string part) =>
        part.EndsWith("Left", StringComparison.Ordinal) ? part[..^4] + "Right" : part.EndsWith("Right", StringComparison.Ordinal) ? part[..^5] + "Left" : part;

    /// <summary>Points on each outline, close together.</summary>
    private static Dictionary<string, List<Vector2>> Outlines(Scene scene) => FigureSvg.Marks(scene)
        .Where(mark => mark.Shape.Kind == ShapeKind.Outline).GroupBy(mark => mark.Name).ToDictionary(group => group.Key, group => Along(group.First().Shape.Points));

    private static List<Vector2> Along(IReadOnlyList<Vector2> controls)
    {
        var points = new List<Vector2>();
        for (var i = 0; i < controls.Count; i++)
        {
            var (a, b, c) = (controls[i], controls[(i + 1) % controls.Count], controls[(i + 2) % controls.Count]);
            for (var t = 0f; t < 1; t += .02f)
            {
                points.Add(Vector2.Lerp(Vector2.Lerp((a + b) / 2, b, t), Vector2.Lerp(b, (b + c) / 2, t), t));
            }
        }

        return points;
    }
}
