using System.Numerics;

using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>The poses between two: joint angles in between, and hands and feet part of the way to where they go, so that no limb shrinks on the
/// way as it would between two drawings.</summary>
internal static class Halfway
{
    /// <param name="part">How much of the way is done, 0 to 1.</param>
    public static Pose From(Skeleton from, Skeleton to, float part = .5f)
    {
        var (a, b) = (from.Pose, to.Pose);
        var pose = new Pose(
            b.Posture,
            float.Lerp(a.Tilt + Skeleton.Pitch(a.Posture) - Skeleton.Pitch(b.Posture), b.Tilt, part),
            float.Lerp(a.Turn, b.Turn, part),
            0,
            Enum.GetValues<Joint>().ToDictionary(joint => joint, joint => a[joint].Toward(b[joint], part)),
            Enum.GetValues<Limb>().Where(limb => a.Reaches.ContainsKey(limb) || b.Reaches.ContainsKey(limb))
                .ToDictionary(limb => limb, limb => Between(limb, from, to, part)));

        // Postures rest on different parts, so the height of the hips is what goes evenly.
        return pose with { Lift = float.Lerp(from.Pelvis.Y, to.Pelvis.Y, part) - Skeleton.Solve(to.Body, pose).Pelvis.Y };
    }

    private static Reach Between(Limb limb, Skeleton from, Skeleton to, float part)
    {
        var (a, b) = (Placed(limb, from), Placed(limb, to));
        return new Reach(null, Vector3.Lerp(a.Place, b.Place, part), Vector3.Lerp(a.Pole, b.Pole, part), Vector3.Lerp(a.Along, b.Along, part), Vector3.Lerp(a.Down, b.Down, part));
    }

    /// <summary>Where a limb has come to be, told as a reach from the ground below the hips tells it.</summary>
    private static (Vector3 Place, Vector3 Pole, Vector3 Along, Vector3 Down) Placed(Limb limb, Skeleton s)
    {
        var side = limb is Limb.HandLeft or Limb.FootLeft ? Side.Left : Side.Right;
        var (root, middle, end, tip, rise) = limb is Limb.HandLeft or Limb.HandRight
            ? (s.Shoulder(side), s.Elbow(side), s.Wrist(side), s.Hand(side), 0)
            : (s.Hip(side), s.Knee(side), s.Ankle(side), s.Toes(side), s.Body.FootHeight);
        var place = limb is Limb.HandLeft or Limb.HandRight ? (end + tip) / 2 : end;
        return (Personal(place - s.Below - (Vector3.UnitY * rise)), Personal(middle - ((root + end) / 2)), Personal(tip - end), Personal(s.Sole(side).Down));
    }

    private static Vector3 Personal(Vector3 world) => world with { X = -world.X };
}
