using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>The silhouette of a convex solid, and the signed distance to it: negative inside.</summary>
internal sealed class ConvexPolygon
{
    private const int Directions = 44;

    private static readonly Vector2[] Normals = [.. Enumerable.Range(0, Directions).Select(i => new Vector2(MathF.Cos(i * MathF.Tau / Directions), MathF.Sin(i * MathF.Tau / Directions)))];

    private readonly Vector2[] corners;
    private readonly Vector2[] normals;
    private readonly float[] offsets;

    private ConvexPolygon(Vector2[] corners)
    {
        this.corners = corners;
        normals = new Vector2[corners.Length];
        offsets = new float[corners.Length];
        (Min, Max) = (corners[0], corners[0]);
        for (var i = 0; i < corners.Length; i++)
        {
            var edge = corners[(i + 1) % corners.Length] - corners[i];
            normals[i] = Vector2.Normalize(new(edge.Y, -edge.X));
            offsets[i] = Vector2.Dot(normals[i], corners[i]);
            (Min, Max) = (Vector2.Min(Min, corners[i]), Vector2.Max(Max, corners[i]));
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
        var inside = float.MinValue;
        var outside = float.MaxValue;
        for (var i = 0; i < corners.Length; i++)
        {
            var distance = Vector2.Dot(normals[i], point) - offsets[i];
            inside = Math.Max(inside, distance);
            if (distance > 0)
            {
                outside = Math.Min(outside, ToEdge(point, i));
            }
        }

        return inside <= 0 ? inside : MathF.Sqrt(outside);
    }

    /// <summary>At most the distance: quick, and enough to leave a solid out.</summary>
    public float DistanceToBox(Vector2 point)
    {
        var out1 = Vector2.Max(Vector2.Max(Min - point, point - Max), Vector2.Zero);
        return out1.Length();
    }

    private float ToEdge(Vector2 point, int i)
    {
        var (from, edge) = (corners[i], corners[(i + 1) % corners.Length] - corners[i]);
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
