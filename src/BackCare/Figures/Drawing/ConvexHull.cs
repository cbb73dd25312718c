using System.Numerics;

using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>The outermost of several points as a camera sees them, in order (Andrew's monotone chain).</summary>
internal static class ConvexHull
{
    public static IEnumerable<Vector3> Of(IEnumerable<Vector3> points, Camera camera)
    {
        var sorted = points.Select(point => new Corner(point, camera.Project(point)))
            .OrderBy(corner => corner.Seen.X).ThenBy(corner => corner.Seen.Y).ToList();
        var lower = Chain(sorted);
        sorted.Reverse();
        var upper = Chain(sorted);
        return [.. lower.SkipLast(1), .. upper.SkipLast(1)];
    }

    private static IEnumerable<Vector3> Chain(IEnumerable<Corner> sorted)
    {
        var chain = new List<Corner>();
        foreach (var next in sorted)
        {
            while (chain.Count > 1 && Cross(chain[^2].Seen, chain[^1].Seen, next.Seen) <= 1e-7f)
            {
                chain.RemoveAt(chain.Count - 1);
            }

            chain.Add(next);
        }

        return chain.Select(corner => corner.Point);
    }

    private static float Cross(Vector3 a, Vector3 b, Vector3 c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));

    private sealed record Corner(Vector3 Point, Vector3 Seen);
}
