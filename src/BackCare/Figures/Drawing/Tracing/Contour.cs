using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>Traces the zero line of a field: squares far from the line are skipped whole, the rest is marched in small cells.</summary>
internal sealed class Contour
{
    private readonly Func<Vector2, float> field;
    private readonly Vector2 corner;
    private readonly float cell;
    private readonly float slope;
    private readonly int columns;
    private readonly int rows;
    private readonly float[] values;
    private readonly Dictionary<int, (Vector2 Point, int Next)> segments = [];

    private Contour(Func<Vector2, float> field, Vector2 min, Vector2 max, float cell, float slope)
    {
        (this.field, this.cell, this.slope) = (field, cell, slope);
        var (middle, extent) = ((min + max) / 2, max - min + new Vector2(4 * cell));
        (columns, rows) = ((int)MathF.Ceiling(extent.X / cell), (int)MathF.Ceiling(extent.Y / cell));
        corner = middle - (new Vector2(columns, rows) * cell / 2);
        values = new float[(columns + 1) * (rows + 1)];
        Array.Fill(values, float.NaN);
    }

    /// <summary>The longest closed line, turning the same way for every field.</summary>
    /// <param name="slope">The most that the field changes over a metre.</param>
    public static IReadOnlyList<Vector2> Trace(Func<Vector2, float> field, Vector2 min, Vector2 max, float cell, float slope = 1.1f)
    {
        var contour = new Contour(field, min, max, cell, slope);
        contour.Visit(0, 0, (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(contour.columns, contour.rows)));
        return contour.LongestLoop();
    }

    private void Visit(int x, int y, int width)
    {
        if (x >= columns || y >= rows)
        {
            return;
        }

        if (width == 1)
        {
            March(x, y);
            return;
        }

        var half = width / 2;
        if (Math.Abs(Value(x + half, y + half)) > width * cell * .7072f * slope)
        {
            return;
        }

        Visit(x, y, half);
        Visit(x + half, y, half);
        Visit(x, y + half, half);
        Visit(x + half, y + half, half);
    }

    /// <summary>Adds the pieces of the line in one cell, each with the inside on the same hand. Edges are numbered 0 below, 1 right, 2
    /// above, 3 left.</summary>
    private void March(int x, int y)
    {
        var (a, b, c, d) = (Value(x, y), Value(x + 1, y), Value(x + 1, y + 1), Value(x, y + 1));
        var inside = (a < 0 ? 1 : 0) | (b < 0 ? 2 : 0) | (c < 0 ? 4 : 0) | (d < 0 ? 8 : 0);
        switch (inside)
        {
            case 1: Add(x, y, 0, 3); break;
            case 2: Add(x, y, 1, 0); break;
            case 3: Add(x, y, 1, 3); break;
            case 4: Add(x, y, 2, 1); break;
            case 5: Add(x, y, 0, 3); Add(x, y, 2, 1); break;
            case 6: Add(x, y, 2, 0); break;
            case 7: Add(x, y, 2, 3); break;
            case 8: Add(x, y, 3, 2); break;
            case 9: Add(x, y, 0, 2); break;
            case 10: Add(x, y, 1, 0); Add(x, y, 3, 2); break;
            case 11: Add(x, y, 1, 2); break;
            case 12: Add(x, y, 3, 1); break;
            case 13: Add(x, y, 0, 1); break;
            case 14: Add(x, y, 3, 0); break;
        }
    }

    private void Add(int x, int y, int from, int to) => segments[Edge(x, y, from)] = (Crossing(x, y, from), Edge(x, y, to));

    private int Edge(int x, int y, int edge) => edge switch
    {
        0 => Corner(x, y) * 2,
        2 => Corner(x, y + 1) * 2,
        3 => (Corner(x, y) * 2) + 1,
        _ => (Corner(x + 1, y) * 2) + 1,
    };

    private int Corner(int x, int y) => (y * (columns + 1)) + x;

    private Vector2 Crossing(int x, int y, int edge)
    {
        var ((x1, y1), (x2, y2)) = edge switch
        {
            0 => ((x, y), (x + 1, y)),
            1 => ((x + 1, y), (x + 1, y + 1)),
            2 => ((x, y + 1), (x + 1, y + 1)),
            _ => ((x, y), (x, y + 1)),
        };
        var (a, b) = (Value(x1, y1), Value(x2, y2));
        return corner + (Vector2.Lerp(new(x1, y1), new(x2, y2), a / (a - b)) * cell);
    }

    private float Value(int x, int y)
    {
        if (x > columns || y > rows)
        {
            return field(corner + (new Vector2(x, y) * cell)); // The middle of a square that reaches beyond the edge.
        }

        ref var value = ref values[Corner(x, y)];
        if (float.IsNaN(value))
        {
            value = field(corner + (new Vector2(x, y) * cell));
        }

        return value;
    }

    private List<Vector2> LongestLoop()
    {
        List<Vector2> longest = [];
        var seen = new HashSet<int>();
        foreach (var start in segments.Keys)
        {
            var loop = new List<Vector2>();
            for (var edge = start; seen.Add(edge) && segments.TryGetValue(edge, out var piece); edge = piece.Next)
            {
                loop.Add(piece.Point);
            }

            longest = loop.Count > longest.Count ? loop : longest;
        }

        return longest;
    }
}
