using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>The poses between two: joint angles in between, and hands and feet part of the way to where they go, so that no limb shrinks
/// on the way as it would between two drawings. What rests on the ground at both ends stays there.</summary>
internal static class Halfway
{
    // A limb that turns further than this goes round its joint, and not straight through the body.
    private const float FarTurn = .5f;

    // How far outside the straight path a hand moves to a leg, in metres: the straight path leads through the thigh.
    private const float Detour = .1f;

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

        // Postures rest on different parts, so the place of the hips is what goes evenly.
        var solved = Skeleton.Solve(to.Body, pose);
        var move = Hips(from, to, solved, part) - solved.Pelvis;
        pose = pose with { Lift = move.Y, At = move with { Y = 0 } };
        var trunk = Skeleton.Solve(to.Body, pose);
        var limbs = Enum.GetValues<Limb>().Where(limb => a.Reaches.ContainsKey(limb) || b.Reaches.ContainsKey(limb));
        return pose with
        {
            Reaches = limbs.ToDictionary(limb => limb, limb => Between(new(from, limb), new(to, limb), new(trunk, limb), part)),
        };
    }

    /// <summary>Where the middle of the hips is: someone who kneels turns about the knees.</summary>
    private static Vector3 Hips(Skeleton from, Skeleton to, Skeleton now, float part)
    {
        Vector3[] places =
        [
            .. from limb in new[] { Limb.FootLeft, Limb.FootRight }
            let a = new LimbPlace(@from, limb)
            let b = new LimbPlace(to, limb)
            where a.HasMiddleOnGround && b.HasMiddleOnGround
            let knee = Vector3.Lerp(a.Middle, b.Middle, part)
            select knee + (Turned(a.Root - a.Middle, b.Root - b.Middle, part) * a.Upper) + now.Pelvis - new LimbPlace(now, limb).Root,
        ];
        return places.Length == 0 ? Vector3.Lerp(from.Pelvis, to.Pelvis, part) : places.Aggregate(Vector3.Add) / places.Length;
    }

    private static Reach Between(LimbPlace from, LimbPlace to, LimbPlace now, float part)
    {
        if (to.Holds && from.Reach == to.Reach)
        {
            return to.Reach!;
        }

        var (pole, along, down) = (Turned(from.Pole, to.Pole, part), Turned(from.Along, to.Along, part), Turned(from.Down, to.Down, part));
        Vector3 place;
        if (from.HasMiddleOnGround && to.HasMiddleOnGround)
        {
            var middle = Reached(now, Vector3.Lerp(from.Middle, to.Middle, part));
            place = now.PlaceFrom(middle, Turned(from.End - from.Middle, to.End - to.Middle, part), along);
            pole = middle - ((now.Root + place) / 2);
        }
        else
        {
            place = from.HasToesOnGround && to.HasToesOnGround
                ? now.PlaceFromToes(Vector3.Lerp(from.Tip, to.Tip, part), along, down) : Swung(from, to, now, part);
        }

        return new Reach(null, Personal(place - now.Below - (Vector3.UnitY * now.Rise)), Personal(pole), Personal(along), Personal(down));
    }

    /// <summary>Straight on, or round the joint where the way is far; to a leg from outside.</summary>
    private static Vector3 Swung(LimbPlace from, LimbPlace to, LimbPlace now, float part)
    {
        if (from.IsOnGround && to.IsOnGround)
        {
            return Vector3.Lerp(from.Place, to.Place, part);
        }

        var (a, b) = (from.Place - from.Root, to.Place - to.Root);
        var place = Vector3.Dot(Vector3.Normalize(a), Vector3.Normalize(b)) > FarTurn
            ? now.Below + Vector3.Lerp(from.Place - from.Below, to.Place - to.Below, part)
            : now.Root + (Turned(a, b, part) * float.Lerp(a.Length(), b.Length(), part));
        return to.HoldsLeg ? place + (now.Outward * Detour * MathF.Sin(part * MathF.PI)) : place;
    }

    /// <summary>The place at the same height that an elbow or a knee can be at.</summary>
    private static Vector3 Reached(LimbPlace now, Vector3 middle)
    {
        var way = (middle - now.Root) with { Y = 0 };
        var drop = middle.Y - now.Root.Y;
        var reach = MathF.Sqrt(Math.Max(0, (now.Upper * now.Upper) - (drop * drop)));
        return (way.Length() < 1e-4f ? now.Root : now.Root + (Vector3.Normalize(way) * reach)) with { Y = middle.Y };
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
}
