using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>The poses between two: joint angles in between, and hands and feet part of the way to where they go, so that no limb shrinks
/// on the
/// way as it would between two drawings.</summary>
internal static class Halfway
{
    // A limb that turns further than this goes round its joint, and not straight through the body.
    private const float FarTurn = .5f;

    private const float OnGround = .05f;

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
            new Dictionary<Limb, Reach>());

        // Postures rest on different parts, so the height of the hips is what goes evenly.
        pose = pose with { Lift = float.Lerp(from.Pelvis.Y, to.Pelvis.Y, part) - Skeleton.Solve(to.Body, pose).Pelvis.Y };
        var trunk = Skeleton.Solve(to.Body, pose);
        var limbs = Enum.GetValues<Limb>().Where(limb => a.Reaches.ContainsKey(limb) || b.Reaches.ContainsKey(limb));
        var reaches = limbs.ToDictionary(limb => limb, limb => Between(new(from, limb), new(to, limb), new(trunk, limb), trunk, part, Slides(a, b, limb)));
        return pose with { Reaches = reaches };
    }

    /// <summary>Whether a hand or foot stays on the ground all the way.</summary>
    private static bool Slides(Pose a, Pose b, Limb limb) =>
        a.Reaches.GetValueOrDefault(limb) is { To: null, Offset.Y: < OnGround }
        && b.Reaches.GetValueOrDefault(limb) is { To: null, Offset.Y: < OnGround };

    private static Reach Between(Placed from, Placed to, Placed now, Skeleton trunk, float part, bool slides)
    {
        var (a, b) = (from.Place - from.Root, to.Place - to.Root);
        var straight = Vector3.Lerp(from.Place - from.Below, to.Place - to.Below, part);
        var place = slides || Vector3.Dot(Vector3.Normalize(a), Vector3.Normalize(b)) > FarTurn
            ? straight
            : now.Root - trunk.Below + (Turned(a, b, part) * float.Lerp(a.Length(), b.Length(), part));
        return new Reach(
            null, Personal(place - (Vector3.UnitY * now.Rise)), Personal(Turned(from.Pole, to.Pole, part)),
                Personal(Turned(from.Along, to.Along, part)),
            Personal(Turned(from.Down, to.Down, part)));
    }

    /// <summary>A direction in between: upward where the two are opposite, or forward where they are up and down.</summary>
    private static Vector3 Turned(Vector3 from, Vector3 to, float part)
    {
        var (a, b) = (Unit(from), Unit(to));
        var between = Vector3.Lerp(a, b, part);
        var opposite = Math.Max(0, -Vector3.Dot(a, b)) * MathF.Sin(part * MathF.PI);
        var around = Math.Abs(a.Y) > .9f ? Vector3.UnitZ : Vector3.UnitY;
        return Unit(between + (around * opposite));
    }

    private static Vector3 Unit(Vector3 way) => way.Length() < 1e-4f ? Vector3.UnitY : Vector3.Normalize(way);

    private static Vector3 Personal(Vector3 world) => world with { X = -world.X };

    /// <summary>Where a limb is.</summary>
    private sealed class Placed
    {
        public Placed(Skeleton s, Limb limb)
        {
            var side = limb is Limb.HandLeft or Limb.FootLeft ? Side.Left : Side.Right;
            var isHand = limb is Limb.HandLeft or Limb.HandRight;
            var (root, middle, end, tip) = isHand
                ? (s.Shoulder(side), s.Elbow(side), s.Wrist(side), s.Hand(side))
                : (s.Hip(side), s.Knee(side), s.Ankle(side), s.Toes(side));
            (Root, Below, Rise) = (root, s.Below, isHand ? 0 : s.Body.FootHeight);
            (Place, Pole, Along, Down) = (isHand ? (end + tip) / 2 : end, middle - ((root + end) / 2), tip - end, s.Sole(side).Down);
        }

        public Vector3 Root { get; }

        public Vector3 Below { get; }

        public float Rise { get; }

        public Vector3 Place { get; }

        public Vector3 Pole { get; }

        public Vector3 Along { get; }

        public Vector3 Down { get; }
    }
}
