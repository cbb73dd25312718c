using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>What stays in its place on the ground while a body moves: the hips, or else the hands, or else knees and feet.</summary>
internal static class Anchor
{
    private const float Resting = .09f;

    private static readonly Landmark[][] Groups =
    [
        [Landmark.HandLeft, Landmark.HandRight],
        [Landmark.ToesLeft, Landmark.ToesRight, Landmark.KneeLeft, Landmark.KneeRight],
    ];

    /// <summary>The pose that a movement starts from, put where its resting parts are those of the end.</summary>
    public static Pose Place(Body body, Pose start, Skeleton end)
    {
        var s = Skeleton.Solve(body, start);
        return start with { At = start.At + Shift(s, end) };
    }

    private static Vector3 Shift(Skeleton start, Skeleton end)
    {
        if (HipsRest(start) && HipsRest(end))
        {
            return Vector3.Zero;
        }

        var resting = Groups.Select(group => group.Where(part => start[part].Y < Resting && end[part].Y < Resting).ToList())
            .FirstOrDefault(group => group.Count > 0);
        return resting is null ? Vector3.Zero
            : resting.Aggregate(Vector3.Zero, (sum, part) => sum + end[part] - start[part]) with { Y = 0 } / resting.Count;
    }

    private static bool HipsRest(Skeleton s) => s.Pose.Posture is Posture.Sitting
        || TrunkVolumes.Hips(s).Min(ball => ball.Center.Y - ball.Radius) < Skeleton.MatHeight + PoseValidator.ContactTolerance;
}
