using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>The line of an arrow: where it starts, what it passes half way, and its tip.</summary>
internal readonly record struct ArrowCurve(Vector2 Start, Vector2 Middle, Vector2 Tip)
{
    private const int Steps = 24;

    public static ArrowCurve Straight(Vector2 from, Vector2 to) => new(from, (from + to) / 2, to);

    /// <summary>Places along the line, close together.</summary>
    public Vector2[] Points
    {
        get
        {
            var (from, control, tip) = (Start, (2 * Middle) - ((Start + Tip) / 2), Tip);
            return [.. Enumerable.Range(0, Steps + 1).Select(i => At(from, control, tip, i / (float)Steps))];
        }
    }

    public float Length => LengthOf(Points);

    public static float LengthOf(ReadOnlySpan<Vector2> points)
    {
        var length = 0f;
        for (var i = 1; i < points.Length; i++)
        {
            length += Vector2.Distance(points[i - 1], points[i]);
        }

        return length;
    }

    private static Vector2 At(Vector2 a, Vector2 b, Vector2 c, float t) => Vector2.Lerp(Vector2.Lerp(a, b, t), Vector2.Lerp(b, c, t), t);
}
