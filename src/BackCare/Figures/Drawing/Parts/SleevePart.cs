using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>The sleeve of one arm.</summary>
internal static class SleevePart
{
    private const int Nodes = 12;
    private const float HemAt = .55f;

    public static IReadOnlyList<ConvexPolygon> Solids(Subject subject, Side side)
    {
        var (shoulder, elbow) = (subject.Skeleton.Shoulder(side), subject.Skeleton.Elbow(side));
        var hem = Element.Disc(Vector3.Lerp(shoulder, elbow, HemAt), elbow - shoulder, .057f * subject.G);
        return subject.Chain(new(shoulder, .056f * subject.G), new(Vector3.Lerp(shoulder, elbow, .28f), .056f * subject.G), hem);
    }

    /// <summary>A sleeve that is a shape of its own: that of the far arm.</summary>
    public static Shape? Trace(Subject subject, Side side) => Outliner.Sleeve.Trace(
        subject.View, [Solids(subject, side)], (subject.Skeleton.Shoulder(side), Nodes / 2), (Beyond(subject, side), Nodes / 2));

    /// <summary>The part of a long sleeve over the elbow and the forearm.</summary>
    public static Shape? TraceLong(Subject subject, Side side)
    {
        var (s, g) = (subject.Skeleton, subject.G);
        var (shoulder, elbow, wrist) = (s.Shoulder(side), s.Elbow(side), s.Wrist(side));
        var cuff = Vector3.Lerp(elbow, wrist, .88f);
        return Outliner.Sleeve.Trace(
            subject.View,
            [subject.Chain(
                new(Vector3.Lerp(shoulder, elbow, .4f), .05f * g), new(elbow, .043f * g), new(Vector3.Lerp(elbow, wrist, .3f), .043f * g),
                Element.Disc(cuff, wrist - elbow, .036f * g))],
            (shoulder, Nodes / 2), (wrist, Nodes / 2));
    }

    private static Vector3 Beyond(Subject subject, Side side) =>
        subject.Skeleton.Shoulder(side) + ((subject.Skeleton.Elbow(side) - subject.Skeleton.Shoulder(side)) * .7f);
}
