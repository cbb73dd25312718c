using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>The arm below the sleeve and the hand, in one outline.</summary>
internal static class ArmPart
{
    private const int Nodes = 22;

    // The hand that the sizes below were set for, in metres.
    private const float SetFor = .149f;

    public static Shape? Trace(Subject subject, Side side, Grip grip, int nodes = Nodes)
    {
        var s = subject.Skeleton;
        return Outliner.Arm.Trace(
            subject.View, [Solids(subject, side, grip), Thumb(subject, side, grip)],
            (s.Shoulder(side), nodes / 2), (s.Hand(side) + (grip.Along * .1f), nodes / 2));
    }

    public static IReadOnlyList<ConvexPolygon> Solids(Subject subject, Side side, Grip grip)
    {
        var (s, g) = (subject.Skeleton, subject.G);
        var (shoulder, elbow, wrist) = (s.Shoulder(side), s.Elbow(side), s.Wrist(side));
        return subject.Chain(
        [
            Element.Disc(Vector3.Lerp(shoulder, elbow, .51f), elbow - shoulder, .043f * g),
            new(Vector3.Lerp(shoulder, elbow, .72f), .042f * g),
            new(elbow, .036f * g),
            new(Vector3.Lerp(elbow, wrist, .24f), .0395f * g),
            new(Vector3.Lerp(elbow, wrist, .62f), .032f * g),
            new(wrist, .0255f * subject.S),
            .. Palm(subject, side, grip),
        ]);
    }

    /// <summary>Where the tip of the thumb is.</summary>
    public static Vector3 ThumbTip(Subject subject, Side side, Grip grip) => OnHand(subject, side, grip, .097f, .050f * Spread(grip));

    private static IReadOnlyList<ConvexPolygon> Thumb(Subject subject, Side side, Grip grip)
    {
        var (size, spread) = (Size(subject), Spread(grip));
        return subject.Chain(
            new(OnHand(subject, side, grip, .03f, .02f * spread), .0165f * size),
            new(OnHand(subject, side, grip, .062f, .044f * spread), .0125f * size),
            new(ThumbTip(subject, side, grip), .0105f * size));
    }

    /// <summary>A slab to the knuckles, and the fingers as two more that bend toward the palm.</summary>
    private static Element[] Palm(Subject subject, Side side, Grip grip)
    {
        var size = Size(subject);
        var across = grip.Thumbward(side) * size;
        var knuckles = OnHand(subject, side, grip, .092f, 0);
        var middle = knuckles + (Bent(grip, grip.Curl) * .042f * size);
        var tips = middle + (Bent(grip, 2.1f * grip.Curl) * .036f * size);
        return
        [
            new(OnHand(subject, side, grip, .012f, 0), .0165f * size, across * .011f),
            new(knuckles, .0145f * size, across * .023f),
            new(middle, .0125f * size, across * .020f),
            new(tips, .0105f * size, across * .011f),
        ];
    }

    private static Vector3 Bent(Grip grip, float angle) => (grip.Along * MathF.Cos(angle)) + (grip.Palm * MathF.Sin(angle));

    private static float Size(Subject subject) => subject.Body.Hand / SetFor;

    private static float Spread(Grip grip) => grip.Holds ? .8f : 1;

    private static Vector3 OnHand(Subject subject, Side side, Grip grip, float along, float thumbward) =>
        subject.Skeleton.Wrist(side) + (((grip.Along * along) + (grip.Thumbward(side) * thumbward)) * Size(subject));
}
