using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>Decisions made once, from the position that a movement ends in, so that nothing changes sides on the way.</summary>
/// <param name="NearLeg">The leg that is drawn with the pelvis.</param>
/// <param name="FarLeg">The leg in the darker tone, or null.</param>
/// <param name="FarArm">The arm in the darker tone, or null.</param>
/// <param name="Joined">Whether pelvis and both legs are one outline: someone who stands and is seen from the front.</param>
/// <param name="InShirt">The sleeves that flow into the shirt.</param>
/// <param name="HairInFront">Whether all hair is painted over the head.</param>
internal sealed record DrawingPlan(
    IReadOnlyList<BodyGroup> Order, Side NearLeg, Side? FarLeg, Side? FarArm, bool Joined, IReadOnlyList<Side> InShirt, bool HairInFront)
{
    private const float SameDepth = .05f;
    private const float SleevesApart = .10f;

    // Where one hip is clearly nearer, the pelvis goes with its leg, wherever the foot is.
    private const float HipsApart = .07f;

    public static DrawingPlan From(Subject subject, IReadOnlyDictionary<Side, Grip> grips)
    {
        var hips = subject.View.Depth(subject.Skeleton.Hip(Side.Left) - subject.Skeleton.Hip(Side.Right));
        var legs = Math.Abs(hips) > HipsApart ? hips : Depth(subject, BodyGroup.LegLeft) - Depth(subject, BodyGroup.LegRight);
        var arms = Depth(subject, BodyGroup.ArmLeft) - Depth(subject, BodyGroup.ArmRight);
        var shoulders = subject.View.Depth(subject.Skeleton.Shoulder(Side.Left) - subject.Skeleton.Shoulder(Side.Right));
        var across = Math.Abs(subject.View.Depth(Vector3.Transform(Vector3.UnitX, subject.Skeleton.PelvisFrame)));
        var joined = subject.Skeleton.Pose.Posture == Posture.Standing && across < .5f;
        return new(
            PaintOrder.From(subject, grips),
            legs > 0 ? Side.Left : Side.Right,
            joined || Math.Abs(legs) < SameDepth ? null : legs > 0 ? Side.Right : Side.Left,
            joined || Math.Abs(arms) < SameDepth ? null : arms > 0 ? Side.Right : Side.Left,
            joined,
            Math.Abs(shoulders) < SleevesApart ? [Side.Left, Side.Right] : [shoulders > 0 ? Side.Left : Side.Right],
            new HeadPart(subject).Facing <= .25f);
    }

    private static float Depth(Subject subject, BodyGroup group) =>
        Samples.From(subject, group).Average(ball => subject.View.Depth(ball.Center));
}
