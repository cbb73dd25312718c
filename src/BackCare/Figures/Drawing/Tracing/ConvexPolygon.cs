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

    // Normals and offsets of the edges, one array each and filled up to whole vectors: most of the time of a figure goes here.
    private readonly float[] normalX;
    private readonly float[] normalY;
    private readonly float[] offsets;

    private ConvexPolygon(Vector2[] corners)
    {
        this.corners = corners;
        var width = Vector<float>.Count;
        var count = (corners.Length + width - 1) / width * width;
        (normalX, normalY, offsets) = (new float[count], new float[count], new float[count]);
        (Min, Max) = (corners[0], corners[0]);
        for (var i = 0; i < count; i++)
        {
            var (from, to) = (corners[i % corners.Length], corners[(i + 1) % corners.Length]);
            var normal = Vector2.Normalize(new(to.Y - from.Y, from.X - to.X));
            (normalX[i], normalY[i], offsets[i]) = (normal.X, normal.Y, Vector2.Dot(normal, from));
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

    public float Distance(Vector2 point)
    {
        var (x, y) = (new Vector<float>(point.X), new Vector<float>(point.Y));
        var largest = new Vector<float>(float.MinValue);
        for (var i = 0; i < offsets.Length; i += Vector<float>.Count)
        {
            largest = Vector
                .Max(largest, (x * new Vector<float>(normalX, i)) + (y * new Vector<float>(normalY, i)) - new Vector<float>(offsets, i));
        }

        var inside = float.MinValue;
        for (var i = 0; i < Vector<float>.Count; i++)
        {
            inside = Math.Max(inside, largest[i]);
        }

        return inside <= 0 ? inside : Outside(point);
    }

    private float Outside(Vector2 point)
    {
        var least = float.MaxValue;
        for (var i = 0; i < corners.Length; i++)
        {
            if ((normalX[i] * point.X) + (normalY[i] * point.Y) > offsets[i])
            {
                least = Math.Min(least, ToEdge(point, i));
            }
        }

        return MathF.Sqrt(least);
    }

    /// <summary>A quick lower bound of the distance, enough to skip a solid.</summary>
    public float DistanceToBox(Vector2 point)
    {
        return Vector2.Max(Vector2.Max(Min - point, point - Max), Vector2.Zero).Length();
    }

    private float ToEdge(Vector2 point, int i)
    {
        var from = corners[i];
        var edge = corners[i + 1 == corners.Length ? 0 : i + 1] - from;
        var along = Math.Clamp(Vector2.Dot(point - from, edge) / edge.LengthSquared(), 0, 1);
        return Vector2.DistanceSquared(point, from + (edge * along));
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
