using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>A closed line as evenly spaced points.</summary>
internal static class Loop
{
    /// <summary>The same line from its place nearest to a point on, so that a mirrored line is followed from the mirrored place.</summary>
    public static IReadOnlyList<Vector2> From(IReadOnlyList<Vector2> loop, Vector2 place)
    {
        var (best, nearest) = (0, loop[0]);
        for (var i = 0; i < loop.Count; i++)
        {
            var (from, edge) = (loop[i], loop[(i + 1) % loop.Count] - loop[i]);
            var on = from + (edge * Math.Clamp(Vector2.Dot(place - from, edge) / Math.Max(edge.LengthSquared(), 1e-12f), 0, 1));
            (best, nearest) = Vector2.DistanceSquared(on, place) < Vector2.DistanceSquared(nearest, place) ? (i, on) : (best, nearest);
        }

        return [nearest, .. loop.Skip(best + 1), .. loop.Take(best + 1)];
    }

    /// <summary>The same line through points at equal distances.</summary>
    public static Vector2[] Resample(IReadOnlyList<Vector2> loop, int count)
    {
        var length = Length(loop);
        var points = new Vector2[count];
        var (i, before) = (0, 0f);
        for (var k = 0; k < count; k++)
        {
            var at = k * length / count;
            var step = Vector2.Distance(loop[i], loop[(i + 1) % loop.Count]);
            while (before + step < at && i < loop.Count - 1)
            {
                before += step;
                i++;
                step = Vector2.Distance(loop[i], loop[(i + 1) % loop.Count]);
            }

            points[k] = Vector2.Lerp(loop[i], loop[(i + 1) % loop.Count], step < 1e-9f ? 0 : Math.Clamp((at - before) / step, 0, 1));
        }

        return points;
    }

    /// <summary>Evens out what is smaller than sigma, in metres along the line.</summary>
    public static Vector2[] Smooth(Vector2[] loop, float sigma)
    {
        var width = sigma / (Length(loop) / loop.Length);
        var reach = (int)Math.Ceiling(3 * width);
        var weights = Enumerable.Range(-reach, (2 * reach) + 1).Select(i => MathF.Exp(-i * i / (2 * width * width))).ToArray();
        var sum = weights.Sum();
        var smooth = new Vector2[loop.Length];
        for (var i = 0; i < loop.Length; i++)
        {
            for (var j = -reach; j <= reach; j++)
            {
                smooth[i] += loop[(i + j + loop.Length) % loop.Length] * (weights[j + reach] / sum);
            }
        }

        return smooth;
    }

    public static float Length(IReadOnlyList<Vector2> loop) => loop.Select((point, i) => Vector2.Distance(point, loop[(i + 1) % loop.Count])).Sum();
}
