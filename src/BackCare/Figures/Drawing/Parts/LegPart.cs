using System.Numerics;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>A leg of the trousers, alone, with the pelvis, or both with it.</summary>
internal static class LegPart
{
    private const int Nodes = 18;
    private const int PelvisNodes = 4;
    private const int BothNodes = 34;

    public static Shape? Trace(Subject subject, Side side, int nodes = Nodes) => Outliner.Trousers.Trace(
        subject.View, Groups(subject, side), (subject.Skeleton.Hip(side) + Up(subject), nodes / 2), (Beyond(subject, side), nodes / 2));

    public static Shape? TraceWithPelvis(Subject subject, Side side, TrunkSections cuts, int nodes = Nodes + PelvisNodes) => Outliner.Trousers.Trace(
        subject.View, [TrunkPart.Pelvis(subject, cuts), .. Groups(subject, side)],
        (subject.Skeleton.Pelvis + Up(subject), nodes / 2), (Beyond(subject, side), nodes / 2));

    public static Shape? TraceBoth(Subject subject, TrunkSections cuts) => Outliner.Trousers.Trace(
        subject.View, [TrunkPart.Pelvis(subject, cuts), .. Groups(subject, Side.Left), .. Groups(subject, Side.Right)],
        (subject.Skeleton.Pelvis + Up(subject), BothNodes));

    /// <summary>Away from the side that the knee cap is on.</summary>
    public static Vector3 Back(Skeleton s, Side side)
    {
        var (hip, knee, ankle) = (s.Hip(side), s.Knee(side), s.Ankle(side));
        var shin = Vector3.Normalize(ankle - knee);
        var cap = knee - ((hip + ankle) / 2);
        cap = cap.Length() < .02f ? Vector3.Transform(Vector3.UnitZ, s.PelvisFrame) : cap;
        return -Vector3.Normalize(cap - (shin * Vector3.Dot(cap, shin)));
    }

    public static IReadOnlyList<ConvexPolygon>[] Groups(Subject subject, Side side)
    {
        var (s, g) = (subject.Skeleton, subject.G);
        var (hip, knee, ankle, back) = (s.Hip(side), s.Knee(side), s.Ankle(side), Back(s, side));
        var inward = Vector3.Transform(Vector3.UnitX * (side == Side.Left ? -1 : 1), s.PelvisFrame);
        return
        [
            subject.Chain(
                new(hip + (inward * .014f), .083f * g), new(Vector3.Lerp(hip, knee, .40f), .073f * g), new(Vector3.Lerp(hip, knee, .75f), .060f * g), new(knee, .047f * g)),
            subject.Chain(
                new(knee, .047f * g), new(Vector3.Lerp(knee, ankle, .28f) + (back * .011f), .0525f * g), new(Vector3.Lerp(knee, ankle, .62f) + (back * .006f), .042f * g),
                Element.Disc(Vector3.Lerp(knee, ankle, .9f), ankle - knee, .041f * g)),
        ];
    }

    private static Vector3 Up(Subject subject) => Vector3.Transform(Vector3.UnitY * .2f, subject.Skeleton.PelvisFrame);

    private static Vector3 Beyond(Subject subject, Side side) => Vector3.Lerp(subject.Skeleton.Knee(side), subject.Skeleton.Ankle(side), 1.2f);
}
