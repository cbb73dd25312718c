using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>The mark of a picture of what not to do: a cross in a ring, in the upper corner where the body is farther off, so that what is
/// wrong stays in view.</summary>
internal static class CrossPicture
{
    private const float Share = .075f;
    private const float Gap = .03f;
    private const int Nodes = 8;

    /// <param name="min">The upper left corner of the picture.</param>
    /// <param name="max">The lower right corner of the picture.</param>
    public static IEnumerable<Mark> Marks(Subject subject, Vector2 min, Vector2 max)
    {
        var radius = (max.X - min.X) * Share;
        var inset = radius + Gap;
        Vector2[] corners = [new(min.X + inset, min.Y + inset), new(max.X - inset, min.Y + inset)];
        var center = corners.MaxBy(corner => Room(subject, corner));
        yield return new("ring", "cross ring", Shape.Outline(Enumerable.Range(0, Nodes).Select(i => center + Round(i, radius))));
        foreach (var way in new[] { new Vector2(radius), new Vector2(radius, -radius) })
        {
            yield return new("cross", "cross", Shape.Line([center - (way * .42f), center + (way * .42f)]));
        }
    }

    private static float Room(Subject subject, Vector2 corner) =>
        Samples.All(subject).Min(ball => Vector2.Distance(subject.View.Flat(ball.Center), corner) - ball.Radius);

    private static Vector2 Round(int node, float radius)
    {
        var (sin, cos) = MathF.SinCos(node * MathF.Tau / Nodes);
        return new Vector2(cos, sin) * radius * 1.08f;
    }
}
