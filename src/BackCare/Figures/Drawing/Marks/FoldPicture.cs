using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>Lines inside the clothes: the edge of a sleeve before the trunk, and of a thigh before its shin or the other way
/// round.</summary>
internal static class FoldPicture
{
    private const int Samples = 160;
    private const int Points = 5;
    private const float Shortest = .03f;
    private const float InsideTrunk = .012f;
    private const float InsideLeg = .008f;
    private const float Folded = 95;
    private const float Creased = 62;

    public static Shape? Sleeve(Subject subject, TrunkSections cuts, Side side)
    {
        var trunk = new SolidField(.032f, [.. TrunkPart.Groups(subject, cuts)]);
        return Edge(SleevePart.Solids(subject, side), point => trunk.At(point) < -InsideTrunk);
    }

    public static Shape? Leg(Subject subject, Side side)
    {
        var (s, view) = (subject.Skeleton, subject.View);
        var (hip, knee, ankle) = (s.Hip(side), s.Knee(side), s.Ankle(side));
        var flexion = 180 - float
            .RadiansToDegrees(MathF.Acos(Math.Clamp(Vector3.Dot(Vector3.Normalize(hip - knee), Vector3.Normalize(ankle - knee)), -1, 1)));
        if (flexion < Folded)
        {
            return flexion < Creased ? null : Crease(subject, side);
        }

        var groups = LegPart.Groups(subject, side);
        var (thigh, shin) = (groups[0], groups[1]);
        var (over, under) = view.Depth(hip - ankle) > 0 ? (thigh, shin) : (shin, thigh);
        var field = new SolidField(.01f, [under]);
        var center = view.Flat(knee);
        return Edge(over, point => field.At(point) < -InsideLeg && Vector2.Distance(point, center) > .05f * subject.G);
    }

    /// <summary>A short line from the hollow of the knee.</summary>
    private static Shape? Crease(Subject subject, Side side)
    {
        var (s, view) = (subject.Skeleton, subject.View);
        var inward = (((s.Hip(side) + s.Ankle(side)) / 2) - s.Knee(side)) is var way ? Vector3.Normalize(way) : default;
        var (from, to) = (view.Flat(s.Knee(side) + (inward * .044f * subject.G)), view.Flat(s.Knee(side) + (inward * .012f * subject.G)));
        var across = new Vector2(from.Y - to.Y, to.X - from.X) * .25f;
        return Vector2.Distance(from, to) < .022f ? null : Shape.Line([from, ((from + to) / 2) + across, to]);
    }

    /// <summary>The longest piece of the outline of solids that is where it should be, as a line, or null.</summary>
    private static Shape? Edge(IReadOnlyList<ConvexPolygon> solids, Func<Vector2, bool> inside)
    {
        var field = new SolidField(.01f, [solids]);
        var traced = Contour.Trace(field.At, field.Min, field.Max, .006f);
        if (traced.Count < 8)
        {
            return null;
        }

        var loop = Loop.Smooth(Loop.Resample(traced, Samples), .008f);
        var (start, length) = LongestRun(loop, inside);
        var step = Loop.Length(loop) / Samples;
        return length < 2 || length * step < Shortest
            ? null
            : Shape.Line(Enumerable.Range(0, Points).Select(i => loop[(start + (i * (length - 1) / (Points - 1))) % Samples]));
    }

    private static (int Start, int Length) LongestRun(Vector2[] loop, Func<Vector2, bool> inside)
    {
        bool[] good = [.. loop.Select(inside)];
        var best = (Start: 0, Length: 0);
        for (var i = 0; i < good.Length; i++)
        {
            var length = 0;
            while (length < good.Length && good[(i + length) % good.Length])
            {
                length++;
            }

            best = length > best.Length ? (i, length) : best;
        }

        return best.Length >= good.Length ? (0, 0) : best;
    }
}
