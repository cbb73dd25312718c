using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>Fits a closed uniform quadratic B-spline with a fixed number of nodes to a line: more nodes where it bends.</summary>
/// <param name="Lambda">How many metres of line a radian of bend counts for.</param>
/// <param name="Window">Over how many metres a bend is measured.</param>
internal sealed record SplineNodes(float Lambda = .035f, float Window = .012f)
{
    private const float SharpestBend = 1.8f;
    private const int Rounds = 6;

    /// <summary>The control points. Each anchor is a place next to the line, with the number of nodes from it to the next
    /// anchor.</summary>
    public Vector2[] Fit(Vector2[] loop, IReadOnlyList<(Vector2 Place, int Nodes)> anchors)
    {
        var weights = Weights(loop);
        var starts = anchors.Select(anchor => Nearest(loop, anchor.Place)).ToList();
        var spans = starts.Select((start, i) => Wrap(starts[(i + 1) % starts.Count] - start, loop.Length)).ToList();
        var inOrder = anchors.Count > 1 && spans.All(span => span > 0) && spans.Sum() == loop.Length;
        var nodes = inOrder
            ? starts.SelectMany((start, i) => Share(loop, weights, start, spans[i], anchors[i].Nodes))
            : Share(loop, weights, starts[0], loop.Length, anchors.Sum(anchor => anchor.Nodes));
        return Controls([.. nodes]);
    }

    /// <summary>The control points of the spline that passes through all nodes, each in the middle of its piece.</summary>
    public static Vector2[] Controls(Vector2[] nodes)
    {
        var controls = nodes;
        for (var round = 0; round < Rounds; round++)
        {
            var last = controls;
            controls = [.. nodes.Select(
                (node, i) => ((8 * node) - last[(i + nodes.Length - 1) % nodes.Length] - last[(i + 1) % nodes.Length]) / 6)];
        }

        return controls;
    }

    /// <summary>What each piece from a point to the next counts for.</summary>
    private float[] Weights(Vector2[] loop)
    {
        var step = Loop.Length(loop) / loop.Length;
        var window = (int)Math.Clamp(MathF.Round(Window / step), 1, loop.Length / 4);
        float[] bends = [.. loop.Select((point, i) =>
        {
            var (back, ahead) = (point - loop[(i - window + loop.Length) % loop.Length], loop[(i + window) % loop.Length] - point);
            var turn = Math.Abs(MathF.Atan2((back.X * ahead.Y) - (back.Y * ahead.X), Vector2.Dot(back, ahead)));
            return Math.Min(turn, SharpestBend);
        })];
        return [.. bends.Select((bend, i) => step + (Lambda * (bend + bends[(i + 1) % bends.Length]) / 2))];
    }

    private static IEnumerable<Vector2> Share(Vector2[] loop, float[] weights, int start, int span, int count)
    {
        var total = 0f;
        for (var i = 0; i < span; i++)
        {
            total += weights[(start + i) % loop.Length];
        }

        var (at, before) = (0, 0f);
        for (var k = 0; k < count; k++)
        {
            var wanted = k * total / count;
            while (at < span - 1 && before + weights[(start + at) % loop.Length] < wanted)
            {
                before += weights[(start + at++) % loop.Length];
            }

            var part = Math.Clamp((wanted - before) / weights[(start + at) % loop.Length], 0, 1);
            yield return Vector2.Lerp(loop[(start + at) % loop.Length], loop[(start + at + 1) % loop.Length], part);
        }
    }

    private static int Nearest(Vector2[] loop, Vector2 place)
    {
        var best = 0;
        for (var i = 1; i < loop.Length; i++)
        {
            best = Vector2.DistanceSquared(loop[i], place) < Vector2.DistanceSquared(loop[best], place) ? i : best;
        }

        return best;
    }

    private static int Wrap(int difference, int count) => ((difference % count) + count) % count;
}
