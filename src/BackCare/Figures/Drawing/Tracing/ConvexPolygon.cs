using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>The silhouette of a convex solid, and the signed distance to it: negative inside.</summary>
internal sealed class ConvexPolygon
{
    private const int Directions = 32;

    private static readonly Vector2[] Normals =
        [.. Enumerable.Range(0, Directions)
        .Select(i => new Vector2(MathF.Cos(i * MathF.Tau / Directions), MathF.Sin(i * MathF.Tau / Directions)))];

    private readonly Vector2[] corners;

    // The edges, one array for each number and filled up to whole vectors: most of the time of a figure goes here.
    private readonly float[] fromX;
    private readonly float[] fromY;
    private readonly float[] edgeX;
    private readonly float[] edgeY;
    private readonly float[] lengths;
    private readonly float[] offsets;

    private ConvexPolygon(Vector2[] corners)
    {
        this.corners = corners;
        var width = Vector<float>.Count;
        var count = (corners.Length + width - 1) / width * width;
        (fromX, fromY, edgeX, edgeY) = (new float[count], new float[count], new float[count], new float[count]);
        (lengths, offsets) = (new float[count], new float[count]);
        (Min, Max) = (corners[0], corners[0]);
        for (var i = 0; i < count; i++)
        {
            var from = corners[i % corners.Length];
            var edge = corners[(i + 1) % corners.Length] - from;
            var length = edge.Length();
            edge /= length;
            (fromX[i], fromY[i], edgeX[i], edgeY[i]) = (from.X, from.Y, edge.X, edge.Y);
            (lengths[i], offsets[i]) = (length, (edge.Y * from.X) - (edge.X * from.Y));
            (Min, Max) = (Vector2.Min(Min, from), Vector2.Max(Max, from));
        }
    }

    public Vector2 Min { get; }

    public Vector2 Max { get; }

    public IReadOnlyList<Vector2> Corners => corners;

    public static ConvexPolygon From(View view, params ReadOnlySpan<Element> elements)
    {
        Span<Vector2> support = stackalloc Vector2[Directions];
        Span<float> reach = stackalloc float[Directions];
        reach.Fill(float.MinValue);
        foreach (var element in elements)
        {
            var (center, a, b, c) = (view.Flat(element.Center), view.Flat(element.A), view.Flat(element.B), view.Flat(element.C));
            for (var i = 0; i < Directions; i++)
            {
                var n = Normals[i];
                var (x, y, z) = (Vector2.Dot(a, n), Vector2.Dot(b, n), Vector2.Dot(c, n));
                var root = MathF.Sqrt((x * x) + (y * y) + (z * z));
                var distance = Vector2.Dot(center, n) + root + element.Radius;
                if (distance > reach[i])
                {
                    reach[i] = distance;
                    support[i] = center + (element.Radius * n) + (root > 1e-6f ? ((a * x) + (b * y) + (c * z)) / root : Vector2.Zero);
                }
            }
        }

        return new ConvexPolygon(WithoutRepeats(support));
    }

    /// <summary>The signed distance; or, quicker, a lower bound of it that is at least what is enough.</summary>
    public float Distance(Vector2 point, float enough = float.MaxValue)
    {
        var (x, y) = (new Vector<float>(point.X), new Vector<float>(point.Y));
        var largest = new Vector<float>(float.MinValue);
        for (var i = 0; i < offsets.Length; i += Vector<float>.Count)
        {
            // From the line of each edge, outward.
            largest = Vector.Max(
                largest, (x * new Vector<float>(edgeY, i)) - (y * new Vector<float>(edgeX, i)) - new Vector<float>(offsets, i));
        }

        var inside = float.MinValue;
        for (var i = 0; i < Vector<float>.Count; i++)
        {
            inside = Math.Max(inside, largest[i]);
        }

        return inside <= 0 || inside >= enough ? inside : ToNearestEdge(x, y);
    }

    /// <summary>A quick lower bound of the distance, enough to skip a solid.</summary>
    public float DistanceToBox(Vector2 point)
    {
        return Vector2.Max(Vector2.Max(Min - point, point - Max), Vector2.Zero).Length();
    }

    private float ToNearestEdge(Vector<float> x, Vector<float> y)
    {
        var least = new Vector<float>(float.MaxValue);
        for (var i = 0; i < offsets.Length; i += Vector<float>.Count)
        {
            var (alongX, alongY) = (new Vector<float>(edgeX, i), new Vector<float>(edgeY, i));
            var (fromCornerX, fromCornerY) = (x - new Vector<float>(fromX, i), y - new Vector<float>(fromY, i));
            var along = Vector.Min(
                Vector.Max((fromCornerX * alongX) + (fromCornerY * alongY), Vector<float>.Zero), new Vector<float>(lengths, i));
            var (awayX, awayY) = (fromCornerX - (alongX * along), fromCornerY - (alongY * along));
            least = Vector.Min(least, (awayX * awayX) + (awayY * awayY));
        }

        var nearest = float.MaxValue;
        for (var i = 0; i < Vector<float>.Count; i++)
        {
            nearest = Math.Min(nearest, least[i]);
        }

        return MathF.Sqrt(nearest);
    }

    private static Vector2[] WithoutRepeats(ReadOnlySpan<Vector2> points)
    {
        var kept = new List<Vector2>(points.Length);
        foreach (var point in points)
        {
            if (kept.Count == 0 || Vector2.DistanceSquared(point, kept[^1]) > 1e-8f)
            {
                kept.Add(point);
            }
        }

        while (kept.Count > 1 && Vector2.DistanceSquared(kept[0], kept[^1]) <= 1e-8f)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return kept.Count > 2 ? [.. kept] : [kept[0], kept[0] + new Vector2(1e-3f, 0), kept[0] + new Vector2(0, 1e-3f)];
    }
}
