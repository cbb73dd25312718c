using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>In which order the groups of a body are painted, the farthest first.</summary>
internal static class PaintOrder
{
    private const float DeepestStep = .15f;
    private const float Decided = 100;

    public static IReadOnlyList<BodyGroup> From(Subject subject, IReadOnlyDictionary<Side, Grip> grips)
    {
        var samples = Enum.GetValues<BodyGroup>().ToDictionary(group => group, group => Flat(subject.View, Samples.From(subject, group)));
        var left = Enum.GetValues<BodyGroup>().ToList();
        var order = new List<BodyGroup>();
        while (left.Count > 0)
        {
            var next = left
                .MinBy(group => left.Where(other => other != group).Sum(other => Math.Max(0, Over(subject, grips, samples, group, other))));
            order.Add(next);
            left.Remove(next);
        }

        return order;
    }

    /// <summary>How much the first group is in front of the second: negative when it is behind, 0 where they do not meet.</summary>
    private static float Over(
        Subject subject, IReadOnlyDictionary<Side, Grip> grips, Dictionary<BodyGroup, Disc[]> samples, BodyGroup a, BodyGroup b) =>
        Rule(subject, grips, a, b) ?? -Rule(subject, grips, b, a) ?? Measured(samples[a], samples[b]);

    private static float? Rule(Subject subject, IReadOnlyDictionary<Side, Grip> grips, BodyGroup a, BodyGroup b)
    {
        if (a == BodyGroup.Head && b == BodyGroup.Trunk)
        {
            return subject.View.Depth(NeckPart.Opening(subject)) > 0 ? Decided : -Decided;
        }

        // A hand on a leg is over it when we see its back, and under it when we would see its palm.
        return a is BodyGroup.ArmLeft or BodyGroup.ArmRight && (a == BodyGroup.ArmLeft ? Side.Left : Side.Right) is var side
            && b == LegHeld(subject, side)
            ? subject.View.Depth(grips[side].Palm) < .25f ? Decided : -Decided
            : null;
    }

    private static BodyGroup? LegHeld(Subject subject, Side side) =>
        subject.Skeleton.Pose.Reaches.GetValueOrDefault(side == Side.Left ? Limb.HandLeft : Limb.HandRight)?.To switch
        {
            Landmark.ThighLeft or Landmark.KneeLeft or Landmark.ShinLeft or Landmark.FootLeft => BodyGroup.LegLeft,
            Landmark.ThighRight or Landmark.KneeRight or Landmark.ShinRight or Landmark.FootRight => BodyGroup.LegRight,
            _ => null,
        };

    private static float Measured(Disc[] a, Disc[] b)
    {
        var sum = 0f;
        foreach (var one in a)
        {
            foreach (var other in b)
            {
                var overlap = 1 - (Vector2.Distance(one.Place, other.Place) / (one.Radius + other.Radius));
                sum += overlap <= 0 ? 0 : Math.Clamp(one.Depth - other.Depth, -DeepestStep, DeepestStep) * overlap;
            }
        }

        return sum;
    }

    private static Disc[] Flat(View view, IReadOnlyList<Ball> balls) =>
        [.. balls.Select(ball => new Disc(view.Flat(ball.Center), ball.Radius, view.Depth(ball.Center)))];

    private readonly record struct Disc(Vector2 Place, float Radius, float Depth);
}
