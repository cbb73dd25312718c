using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>The signed distance to a union of solids. Within a group the union is plain: a smooth one swells where two solids share a
/// section. Groups flow into each other over the width of the blend.</summary>
internal sealed class SolidField(float blend, IEnumerable<IReadOnlyList<ConvexPolygon>> solids)
{
    private readonly ConvexPolygon[][] groups = [.. solids.Select(group => group.ToArray())];

    public Vector2 Min { get; } =
        solids.SelectMany(group => group).Aggregate(new Vector2(float.MaxValue), (min, solid) => Vector2.Min(min, solid.Min));

    public Vector2 Max { get; } =
        solids.SelectMany(group => group).Aggregate(new Vector2(float.MinValue), (max, solid) => Vector2.Max(max, solid.Max));

    public float At(Vector2 point)
    {
        Span<float> distances = stackalloc float[groups.Length];
        var least = float.MaxValue;
        for (var i = 0; i < groups.Length; i++)
        {
            distances[i] = Plain(groups[i], point, least + blend);
            least = Math.Min(least, distances[i]);
        }

        // The nearest first: then a body and its mirror, whose groups come in another order, have the same outline.
        distances.Sort();
        var union = distances[0];
        for (var i = 1; i < distances.Length && distances[i] < union + blend; i++)
        {
            union = Smooth(union, distances[i], blend);
        }

        return union;
    }

    /// <summary>The polynomial minimum: differs from the plain one only where both are within the width.</summary>
    public static float Smooth(float a, float b, float width)
    {
        var h = Math.Max(width - Math.Abs(a - b), 0) / width;
        return Math.Min(a, b) - (h * h * width / 4);
    }

    private static float Plain(ConvexPolygon[] group, Vector2 point, float enough)
    {
        var least = enough;
        foreach (var solid in group)
        {
            if (solid.DistanceToBox(point) < least)
            {
                least = Math.Min(least, solid.Distance(point, least));
            }
        }

        return least;
    }
}
