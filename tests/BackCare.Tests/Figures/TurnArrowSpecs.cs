using System.Numerics;
using BackCare.Figures.Drawing;
using BackCare.Figures.Model;

namespace BackCare.Tests.Figures;

/// <summary>An arrow to the wrong side would make a reader turn the wrong way.</summary>
public sealed class TurnArrowSpecs
{
    private const float Seen = .15f;

    public static TheoryData<string> Turns => [.. Moments.Poses.Scenes.Values.Where(IsTurn).Select(scene => scene.Name)];

    [Theory]
    [MemberData(nameof(Turns))]
    public void The_head_of_a_turn_arrow_lies_on_the_side_to_which_the_chest_turns(string name) =>
        Assert.True(Agreement(Moments.Poses.Scenes[name]) > 0);

    [Theory]
    [MemberData(nameof(Turns))]
    public void A_turn_arrow_says_the_same_from_every_side(string name)
    {
        var scene = Moments.Poses.Scenes[name];
        for (var azimuth = -180; azimuth < 180; azimuth += 15)
        {
            var seen = scene with { Camera = new(azimuth, 12) };
            Assert.True(Agreement(seen) is not { } agreement || agreement > 0, $"from {azimuth} degrees it points to the other side");
        }
    }

    [Fact]
    public void A_turn_to_the_right_and_one_to_the_left_point_to_opposite_sides()
    {
        var (right, left) = (Arrow(Moments.Poses.Scenes["chair-twist/right"]), Arrow(Moments.Poses.Scenes["chair-twist/left"]));

        Assert.True(right.Tip.X < right.Start.X);
        Assert.True(left.Tip.X > left.Start.X);
    }

    private static bool IsTurn(Scene scene) =>
        scene.ArrowStyle == ArrowStyle.Turn || (scene.ArrowStyle is null && scene.Arrow is Landmark.ShoulderLeft or Landmark.ShoulderRight);

    private static ArrowCurve Arrow(Scene scene) => new SceneDrawing(scene).Arrows[0];

    /// <summary>How far the arrow and the turn of the chest go the same way on the picture, or null where the picture hardly shows the
    /// turn.</summary>
    private static float? Agreement(Scene scene)
    {
        var drawing = new SceneDrawing(scene);
        var turn = drawing.End.View.Flat(Chest(drawing.End) - Chest(drawing.Start!));
        if (turn.Length() < Seen)
        {
            return null;
        }

        var (start, _, tip) = drawing.Arrows[0];
        return Vector2.Dot(Vector2.Normalize(tip - start), Vector2.Normalize(turn));
    }

    private static Vector3 Chest(Subject subject) => Vector3.Transform(Vector3.UnitZ, subject.Skeleton.ThoraxFrame);
}
