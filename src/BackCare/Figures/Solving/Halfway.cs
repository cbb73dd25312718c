using System.Numerics;

using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>The pose half way between two: joint angles in between, and hands and feet half way along where they go, so that no limb shrinks
/// on the way as it would between two drawings.</summary>
internal static class Halfway
{
    private const float Half = .5f;

    public static Pose Of(Skeleton from, Skeleton to)
    {
        var (a, b) = (from.Pose, to.Pose);
        return new Pose(
            b.Posture,
            float.Lerp(a.Tilt, b.Tilt, Half),
            float.Lerp(a.Turn, b.Turn, Half),
            float.Lerp(a.Lift, b.Lift, Half),
            Enum.GetValues<Joint>().ToDictionary(joint => joint, joint => a[joint].Toward(b[joint], Half)),
            Enum.GetValues<Limb>().Where(limb => a.Reaches.ContainsKey(limb) || b.Reaches.ContainsKey(limb))
                .ToDictionary(limb => limb, limb => Between(limb, from, to)));
    }

    private static Reach Between(Limb limb, Skeleton from, Skeleton to)
    {
        var (a, b) = (Placed(limb, from), Placed(limb, to));
        return new Reach(null, Vector3.Lerp(a.Place, b.Place, Half), Vector3.Lerp(a.Pole, b.Pole, Half), Vector3.Lerp(a.Along, b.Along, Half));
    }

    /// <summary>Where a limb has come to be, told as a reach from the ground below the hips tells it.</summary>
    private static (Vector3 Place, Vector3 Pole, Vector3 Along) Placed(Limb limb, Skeleton s)
    {
        var side = limb is Limb.HandLeft or Limb.FootLeft ? Side.Left : Side.Right;
        var (root, middle, end, tip, rise) = limb is Limb.HandLeft or Limb.HandRight
            ? (s.Shoulder(side), s.Elbow(side), s.Wrist(side), s.Hand(side), 0)
            : (s.Hip(side), s.Knee(side), s.Ankle(side), s.Toes(side), s.Body.FootHeight);
        var place = limb is Limb.HandLeft or Limb.HandRight ? (end + tip) / 2 : end;
        return (Personal(place - s.Below - (Vector3.UnitY * rise)), Personal(middle - ((root + end) / 2)), Personal(tip - end));
    }

    private static Vector3 Personal(Vector3 world) => world with { X = -world.X };
}
