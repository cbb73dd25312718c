using System.Numerics;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>The body as a few dozen balls: enough to say what is in front of what, and how much room it needs.</summary>
internal static class Samples
{
    public static IReadOnlyList<Ball> From(Subject subject, BodyGroup group)
    {
        var (s, g) = (subject.Skeleton, subject.G);
        return group switch
        {
            BodyGroup.LegLeft => Leg(s, Side.Left, g),
            BodyGroup.LegRight => Leg(s, Side.Right, g),
            BodyGroup.ArmLeft => Arm(s, Side.Left, g),
            BodyGroup.ArmRight => Arm(s, Side.Right, g),
            BodyGroup.Trunk => Trunk(subject),
            _ => [new(subject.OnHead(0, .03f, -.01f), .095f), new(subject.OnHead(0, -.06f, .03f), .06f),
                new(subject.OnHead(0, -.06f, -.03f), .055f)],
        };
    }

    public static IEnumerable<Ball> All(Subject subject) => Enum.GetValues<BodyGroup>().SelectMany(group => From(subject, group));

    // Only from the middle of the thigh down: above it a leg and the trunk are one.
    private static Ball[] Leg(Skeleton s, Side side, float g)
    {
        var (hip, knee, ankle, toes) = (s.Hip(side), s.Knee(side), s.Ankle(side), s.Toes(side));
        return
        [
            new(Vector3.Lerp(hip, knee, .45f), .072f * g), new(Vector3.Lerp(hip, knee, .65f), .064f * g),
            new(Vector3.Lerp(hip, knee, .85f), .055f * g), new(knee, .047f * g),
            new(Vector3.Lerp(knee, ankle, .2f), .052f * g), new(Vector3.Lerp(knee, ankle, .4f), .05f * g),
            new(Vector3.Lerp(knee, ankle, .6f), .044f * g),
            new(Vector3.Lerp(knee, ankle, .8f), .04f * g), new(ankle, .036f * g), new(s.Heel(side), .03f),
            new(Vector3.Lerp(s.Heel(side), toes, .55f), .03f), new(toes, .018f),
        ];
    }

    private static Ball[] Arm(Skeleton s, Side side, float g)
    {
        var (shoulder, elbow, wrist, hand) = (s.Shoulder(side), s.Elbow(side), s.Wrist(side), s.Hand(side));
        return
        [
            new(Vector3.Lerp(shoulder, elbow, .35f), .052f * g), new(Vector3.Lerp(shoulder, elbow, .6f), .046f * g),
            new(Vector3.Lerp(shoulder, elbow, .8f), .042f * g),
            new(elbow, .037f * g), new(Vector3.Lerp(elbow, wrist, .25f), .039f * g), new(Vector3.Lerp(elbow, wrist, .5f), .035f * g),
            new(Vector3.Lerp(elbow, wrist, .75f), .03f * g),
            new(wrist, .026f), new(Vector3.Lerp(wrist, hand, .5f), .03f), new(hand, .025f),
        ];
    }

    private static Ball[] Trunk(Subject subject)
    {
        var (s, g) = (subject.Skeleton, subject.G);
        Ball OnPelvis(Vector3 joint, float x, float y, float radius) => new(subject.OnPelvis(joint, x * g, y * g, 0), radius * g);
        Ball OnThorax(Vector3 joint, float x, float y, float radius) => new(subject.OnThorax(joint, x * g, y * g, 0), radius * g);
        return
        [
            OnPelvis(s.Pelvis, .07f, -.01f, .1f), OnPelvis(s.Pelvis, -.07f, -.01f, .1f), OnPelvis(s.Waist, .05f, 0, .092f),
            OnPelvis(s.Waist, -.05f, 0, .092f),
            OnThorax(s.Chest, .048f, .02f, .096f), OnThorax(s.Chest, -.048f, .02f, .096f), OnThorax(s.Chest, .05f, .1f, .1f),
            OnThorax(s.Chest, -.05f, .1f, .1f),
            OnThorax(s.NeckBase, .06f, -.06f, .09f), OnThorax(s.NeckBase, -.06f, -.06f, .09f), OnThorax(s.NeckBase, .14f, -.025f, .055f),
            OnThorax(s.NeckBase, -.14f, -.025f, .055f),
        ];
    }
}
