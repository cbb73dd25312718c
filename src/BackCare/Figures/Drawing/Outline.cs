using System.Numerics;

using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>Outlines as SVG paths. A shape has the same commands in every pose, so one can move into the other.</summary>
internal static class Outline
{
    private const int Directions = 8;

    /// <summary>Two circles and their outer tangents: a limb that tapers from the first to the second.</summary>
    public static PathData Capsule(Camera camera, Ball wide, Ball narrow)
    {
        var (a, b) = (camera.Project(wide.Center), camera.Project(narrow.Center));
        var (ra, rb) = (wide.Radius, narrow.Radius);
        var line = new Vector2(b.X - a.X, b.Y - a.Y);
        var length = Math.Max(line.Length(), Math.Abs(ra - rb) + 1e-3f);
        var along = line.Length() < 1e-4f ? Vector2.UnitX : Vector2.Normalize(line);
        var cos = (ra - rb) / length;
        var normal = new Vector2(-along.Y, along.X) * MathF.Sqrt(1 - (cos * cos));
        var (left, right) = ((along * cos) - normal, (along * cos) + normal);
        var (ca, cb) = (new Vector2(a.X, a.Y), new Vector2(b.X, b.Y));
        return new PathData().Move(ca + (left * ra)).Line(cb + (left * rb)).Arc(rb, false, cb + (right * rb)).Line(ca + (right * ra)).Arc(ra, true, ca + (left * ra)).Close();
    }

    /// <summary>The skin stretched over several balls: support points in 8 directions, joined where their tangents meet.</summary>
    public static PathData Hull(Camera camera, IReadOnlyList<Ball> balls)
    {
        var circles = balls.Select(ball => ball with { Center = camera.Project(ball.Center) }).ToList();
        var (first, normal, reach) = Support(circles, 0);
        var path = new PathData().Move(first);
        for (var i = 1; i <= Directions; i++)
        {
            var (point, nextNormal, nextReach) = Support(circles, i % Directions);
            path.Curve(Meet(normal, reach, nextNormal, nextReach), point);
            (normal, reach) = (nextNormal, nextReach);
        }

        return path.Close();
    }

    /// <summary>Strokes from point to point; the stylesheet gives them their width.</summary>
    public static PathData Strokes(Camera camera, params IEnumerable<Stroke> strokes) =>
        strokes.Aggregate(new PathData(), (path, stroke) => path.Move(Flat(camera, stroke.From)).Line(Flat(camera, stroke.To)));

    /// <summary>A flat shape with corners.</summary>
    public static PathData Polygon(Camera camera, IEnumerable<Vector3> corners)
    {
        var flat = corners.Select(corner => Flat(camera, corner)).ToList();
        return flat.Skip(1).Aggregate(new PathData().Move(flat[0]), (path, corner) => path.Line(corner)).Close();
    }

    private static Vector2 Flat(Camera camera, Vector3 point)
    {
        var seen = camera.Project(point);
        return new(seen.X, seen.Y);
    }

    private static (Vector2 Point, Vector2 Normal, float Reach) Support(List<Ball> circles, int direction)
    {
        var (sin, cos) = MathF.SinCos(direction * MathF.Tau / Directions);
        var normal = new Vector2(cos, sin);
        var best = circles.MaxBy(circle => (circle.Center.X * cos) + (circle.Center.Y * sin) + circle.Radius)!;
        var point = new Vector2(best.Center.X, best.Center.Y) + (normal * best.Radius);
        return (point, normal, Vector2.Dot(point, normal));
    }

    /// <summary>Where two tangents meet: the point whose distance along each normal is its reach.</summary>
    private static Vector2 Meet(Vector2 n, float reach, Vector2 m, float other)
    {
        var determinant = (n.X * m.Y) - (n.Y * m.X);
        return new(((reach * m.Y) - (other * n.Y)) / determinant, ((n.X * other) - (m.X * reach)) / determinant);
    }
}
