using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>What the points of a shape are.</summary>
internal enum ShapeKind
{
    /// <summary>Control points of a closed spline.</summary>
    Outline,

    /// <summary>The ends of an open spline, and its control points between them.</summary>
    Line,

    /// <summary>The corners of a polygon.</summary>
    Polygon,

    /// <summary>A curve, four corners, and a curve back.</summary>
    Arrow,
}

/// <summary>A line or an area on the picture as SVG path data in relative whole units, which are the shortest to send.</summary>
internal sealed class Shape
{
    /// <summary>Picture units for a metre.</summary>
    public const float Scale = 500;

    private readonly (int X, int Y)[] units;

    private Shape(ShapeKind kind, IEnumerable<Vector2> points)
    {
        Kind = kind;
        Vector2[] given = [.. points];
        var grid = kind is ShapeKind.Polygon or ShapeKind.Arrow || given.Length == 2 ? 1 : 2;
        units = [.. given.Select(point => (Whole(point.X, grid), Whole(point.Y, grid)))];
        Points = [.. units.Select(unit => new Vector2(unit.X, unit.Y) / Scale)];
    }

    public ShapeKind Kind { get; }

    /// <summary>In metres, as drawn.</summary>
    public IReadOnlyList<Vector2> Points { get; }

    public static Shape Outline(IEnumerable<Vector2> controls) => new(ShapeKind.Outline, controls);

    public static Shape Line(IEnumerable<Vector2> points) => new(ShapeKind.Line, points);

    public static Shape Arrow(IEnumerable<Vector2> points) => new(ShapeKind.Arrow, points);

    public static Shape Polygon(IEnumerable<Vector2> corners) => new(ShapeKind.Polygon, corners);

    /// <summary>Whether one can turn into the other: the same commands.</summary>
    public bool IsLike(Shape other) => Kind == other.Kind && units.Length == other.units.Length;

    public override string ToString() => Kind switch
    {
        ShapeKind.Outline => Spline(),
        ShapeKind.Line when units.Length > 2 => OpenSpline(),
        ShapeKind.Line => Corners(),
        ShapeKind.Arrow => CurvedArrow(),
        _ => Corners() + "z",
    };

    /// <summary>A quadratic B-spline goes through the middles of its control points, and "t" mirrors the last control point, which is the
    /// next one: two numbers a node.</summary>
    private string Spline()
    {
        var n = units.Length;
        var middles = units.Select((unit, i) => Middle(unit, units[(i + 1) % n])).ToArray();
        var path = new PathText().Put('M', middles[n - 1]).Put('q', Step(middles[n - 1], units[0]), Step(middles[n - 1], middles[0]));
        for (var i = 1; i < n; i++)
        {
            path.Put('t', Step(middles[i - 1], middles[i]));
        }

        return path + "z";
    }

    private string OpenSpline()
    {
        var path = new PathText().Put('M', units[0]);
        var at = units[0];
        for (var i = 1; i < units.Length - 1; i++)
        {
            var to = i == units.Length - 2 ? units[^1] : Middle(units[i], units[i + 1]);
            _ = i == 1 ? path.Put('q', Step(at, units[1]), Step(at, to)) : path.Put('t', Step(at, to));
            at = to;
        }

        return path.ToString();
    }

    private string CurvedArrow()
    {
        var u = units;
        return new PathText().Put('M', u[0]).Put('q', Step(u[0], u[1]), Step(u[0], u[2]))
            .Put('l', Step(u[2], u[3]), Step(u[3], u[4]), Step(u[4], u[5]), Step(u[5], u[6]))
            .Put('q', Step(u[6], u[7]), Step(u[6], u[8])) + "z";
    }

    private string Corners()
    {
        var path = new PathText().Put('M', units[0]);
        for (var i = 1; i < units.Length; i++)
        {
            path.Put('l', Step(units[i - 1], units[i]));
        }

        return path.ToString();
    }

    // The middle of two even numbers is whole, so a spline is not rounded twice.
    private static int Whole(float metres, int grid) => grid * (int)MathF.Round(metres * Scale / grid);

    private static (int X, int Y) Middle((int X, int Y) a, (int X, int Y) b) => ((a.X + b.X) / 2, (a.Y + b.Y) / 2);

    private static (int X, int Y) Step((int X, int Y) from, (int X, int Y) to) => (to.X - from.X, to.Y - from.Y);
}
