using System.Numerics;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>An arrow beside the path of a part, on the side away from its pivot: the best of many shifted and shortened ones.</summary>
internal sealed class ArrowPath(Subject start, Subject middle, Subject end, ArrowSpace space)
{
    private const float MaxLength = .5f;
    private const float GoodLength = .42f;
    private const float WidestShift = .35f;
    private const float ShortestWay = .06f;

    public ArrowCurve? Find(Landmark part)
    {
        var (from, through, to) =
            (start.View.Flat(start.Skeleton[part]), middle.View.Flat(middle.Skeleton[part]), end.View.Flat(end.Skeleton[part]));
        var chord = to - from;
        if (chord.Length() < ShortestWay)
        {
            return null;
        }

        var way = new ArrowCurve(from, through, to).Points;
        var across = Vector2.Normalize(new(-chord.Y, chord.X));
        across = Vector2.Dot(across, through - Pivot(part)) >= 0 ? across : -across;
        var best = (Score: float.MinValue, Arrow: (ArrowCurve?)null);
        for (var shift = 0f; shift <= WidestShift; shift += .025f)
        {
            Vector2[] moved = [.. way.Select(point => point + (across * shift))];
            for (var first = 0; first < moved.Length - 3; first++)
            {
                var score = Score(moved, first, shift);
                best = score > best.Score ? (score, new(moved[first], moved[(first + moved.Length - 1) / 2], moved[^1])) : best;
            }
        }

        return best.Arrow;
    }

    /// <summary>Higher for an arrow that is long, near the path, whole, and off the body.</summary>
    private float Score(Vector2[] points, int first, float shift)
    {
        var rest = points.AsSpan(first);
        var length = ArrowCurve.LengthOf(rest);
        return length is < ArrowSpace.MinLength or > MaxLength || !space.Misses(rest) ? float.MinValue
            : Math.Min(length, GoodLength) - (.45f * shift) - (.35f * (ArrowCurve.LengthOf(points) - length))
                - (1.6f * space.OverBody(rest));
    }

    private Vector2 Pivot(Landmark part)
    {
        var s = end.Skeleton;
        return end.View.Flat(part switch
        {
            Landmark.HandLeft => s.Shoulder(Side.Left),
            Landmark.HandRight => s.Shoulder(Side.Right),
            Landmark.Head => s.Chest,
            _ => s.Pelvis,
        });
    }
}
