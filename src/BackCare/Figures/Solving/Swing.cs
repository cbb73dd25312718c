using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>How far limbs and head turn in a movement: outlines that turn far would shrink between two drawings.</summary>
internal static class Swing
{
    private const float WideCosine = .3f;

    /// <summary>Whether an arm, a leg or the head turns by more than 70 degrees.</summary>
    public static bool IsWide(Skeleton from, Skeleton to) =>
        Directions(from).Zip(Directions(to)).Any(pair => Vector3.Dot(pair.First, pair.Second) < WideCosine);

    private static IEnumerable<Vector3> Directions(Skeleton s)
    {
        yield return Vector3.Transform(Vector3.UnitZ, s.HeadFrame);
        foreach (var side in Enum.GetValues<Side>())
        {
            yield return Vector3.Normalize(s.Hand(side) - s.Shoulder(side));
            yield return Vector3.Normalize(s.Wrist(side) - s.Elbow(side));
            yield return Vector3.Normalize(s.Knee(side) - s.Hip(side));
            yield return Vector3.Normalize(s.Ankle(side) - s.Knee(side));
        }
    }
}
