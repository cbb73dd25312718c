using System.Numerics;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>The soft shadow below what is near the floor. Feet have one of their own: with them the body's would reach over the whole
/// mat.</summary>
internal static class ShadowPicture
{
    private const float Low = .3f;

    public static IEnumerable<Mark> Marks(Subject subject, bool onChair)
    {
        var s = subject.Skeleton;
        var ground = s.Pose.Posture is Posture.Standing or Posture.Sitting && !OnFloor(s) ? 0 : Skeleton.MatHeight;
        var feet = new[] { BodyGroup.LegLeft, BodyGroup.LegRight }.SelectMany(group => Samples.From(subject, group).TakeLast(4));
        var body = onChair
            ? new[] { -.2f, .2f }.SelectMany(x => new[] { -.2f, .2f }.Select(z => new Ball(new(x, .03f, z), .04f)))
            : [.. Samples.From(subject, BodyGroup.Trunk), .. Samples.From(subject, BodyGroup.Head),
                .. Samples.From(subject, BodyGroup.LegLeft).Take(4), .. Samples.From(subject, BodyGroup.LegRight).Take(4)];
        return [.. Mark(subject, "shadow", body, ground), .. Mark(subject, "shadow feet", feet, ground)];
    }

    private static bool OnFloor(Skeleton s) => s.Pelvis.Y < Low;

    private static IEnumerable<Mark> Mark(Subject subject, string name, IEnumerable<Ball> balls, float ground)
    {
        Element[] discs =
            [.. balls.Where(ball => ball.Center.Y - ball.Radius < Low * .7f)
            .Select(ball => Element.Disc(ball.Center with { Y = ground }, Vector3.UnitY, ball.Radius * 1.1f))];
        return discs.Length == 0 ? [] : [new(name, "shadow", PropSolids.Soft(subject.View, discs))];
    }
}
