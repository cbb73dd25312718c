using System.Globalization;
using System.Numerics;
using System.Text;

using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>SVG path data in relative whole units, which are the shortest to send, and the points that it goes through.</summary>
internal sealed class PathData
{
    /// <summary>Picture units for a metre: a unit is about 6 mm of the body.</summary>
    public const float Scale = 160;

    private readonly StringBuilder text = new();
    private readonly List<Vector2> points = [];
    private (int X, int Y) pen;

    /// <summary>In metres.</summary>
    public IReadOnlyList<Vector2> Points => points;

    public static int Unit(float metres) => (int)MathF.Round(metres * Scale);

    public PathData Move(Vector2 to)
    {
        pen = (Unit(to.X), Unit(to.Y));
        return Put('M', to, pen.X, pen.Y);
    }

    public PathData Line(Vector2 to)
    {
        var (x, y) = Step(to);
        return Put('l', to, x, y);
    }

    public PathData Arc(float radius, bool large, Vector2 to)
    {
        var (x, y) = Step(to);
        return Put('a', to, Unit(radius), Unit(radius), 0, large ? 1 : 0, 1, x, y);
    }

    public PathData Curve(Vector2 control, Vector2 to)
    {
        var (cx, cy) = (Unit(control.X) - pen.X, Unit(control.Y) - pen.Y);
        points.Add((points[^1] + control + control + to) / 4);
        var (x, y) = Step(to);
        return Put('q', to, cx, cy, x, y);
    }

    public PathData Close()
    {
        text.Append('z');
        return this;
    }

    public override string ToString() => text.ToString();

    private (int X, int Y) Step(Vector2 to)
    {
        var before = pen;
        pen = (Unit(to.X), Unit(to.Y));
        return (pen.X - before.X, pen.Y - before.Y);
    }

    private PathData Put(char command, Vector2 to, params ReadOnlySpan<int> numbers)
    {
        points.Add(to);
        text.Append(command);
        for (var i = 0; i < numbers.Length; i++)
        {
            text.Append(i > 0 && numbers[i] >= 0 ? " " : "").Append(numbers[i].ToString(CultureInfo.InvariantCulture));
        }

        return this;
    }
}
