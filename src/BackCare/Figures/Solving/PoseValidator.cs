using System.Numerics;

using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>What a machine can check of a solved pose. Each finding is one sentence with the limit that it breaks.</summary>
public static class PoseValidator
{
    public const float ContactTolerance = .02f;
    public const float ReachTolerance = .01f;

    public static IEnumerable<string> Validate(Scene scene)
    {
        var skeleton = Skeleton.Solve(scene.Person.Body, scene.Pose);
        List<BodyVolume> volumes = [.. BodyVolume.All(skeleton)];
        return
        [
            .. MissedReaches(skeleton), .. BrokenRanges(skeleton), .. LooseContacts(scene, skeleton, volumes), .. Sunk(volumes),
            .. InProps(scene, skeleton),
            .. ThroughTrunk(skeleton),
        ];
    }

    private static IEnumerable<string> MissedReaches(Skeleton s)
    {
        foreach (var limb in Enum.GetValues<Limb>())
        {
            if (s.Missed(limb) > ReachTolerance)
            {
                yield return $"{Name(limb)} cannot get there: it stays {Centimetres(s.Missed(limb))} short, and 1 cm is allowed";
            }
        }
    }

    /// <summary>Knees, elbows and hips that inverse kinematics has bent, measured on the result.</summary>
    private static IEnumerable<string> BrokenRanges(Skeleton s)
    {
        foreach (var side in Enum.GetValues<Side>())
        {
            foreach (var (name, joint, angle) in new[]
            {
                ("knee", Joint.KneeLeft, 180 - Between(s.Hip(side) - s.Knee(side), s.Ankle(side) - s.Knee(side))),
                ("elbow", Joint.ElbowLeft, 180 - Between(s.Shoulder(side) - s.Elbow(side), s.Wrist(side) - s.Elbow(side))),
                ("hip", Joint.HipLeft, Flexion(s.Knee(side) - s.Hip(side), s.PelvisFrame)),
            })
            {
                var (min, max) = JointLimits.Find(joint, "flexion");
                if (angle < min - 1 || angle > max + 1)
                {
                    yield return $"the {side.ToString().ToLowerInvariant()} {name} is bent by {angle:0} degrees, and {min} to {max} "
                        + "is its range";
                }
            }
        }
    }

    private static IEnumerable<string> LooseContacts(Scene scene, Skeleton s, List<BodyVolume> volumes)
    {
        foreach (var contact in scene.Contacts)
        {
            if (volumes.Where(volume => volume.Part == contact.Part).MinBy(volume => volume.Ball.Center.Y) is not { Ball: var ball })
            {
                yield return $"a contact of the {Name(contact.Part)} cannot be checked: write one of "
                    + $"{string.Join(", ", volumes.Select(volume => KebabCase.From(volume.Part.ToString())).Distinct())}";
            }
            else if (Gap(s, contact.On, ball) is var gap && Math.Abs(gap) > ContactTolerance)
            {
                yield return $"{Name(contact.Part)} should be on the {Name(contact.On)}, but {(gap > 0 ? "floats" : "sinks")} "
                    + $"{Centimetres(Math.Abs(gap))}, and 2 cm is allowed";
            }
        }
    }

    private static IEnumerable<string> Sunk(List<BodyVolume> volumes) =>
        from volume in volumes
        let depth = -(volume.Ball.Center.Y - volume.Ball.Radius)
        where depth > ContactTolerance
        select $"the {volume.Name} goes {Centimetres(depth)} into the floor, and 2 cm is allowed";

    private static IEnumerable<string> InProps(Scene scene, Skeleton s)
    {
        var trunk = TrunkVolumes.From(s).ToList();
        var inRoller = scene.Props.Contains(Prop.FoamRoller)
            ? trunk.Max(
                ball => ball.Radius + PropPlaces.RollerRadius - Vector2.Distance(Flat(ball.Center), Flat(PropPlaces.RollerUnder(s)))) : 0;
        var inSeat = scene.Props.Any(prop => prop is Prop.Chair or Prop.LowChair)
            ? trunk.Max(ball => Skeleton.SeatHeight - ball.Center.Y + ball.Radius)
            : 0;
        foreach (var (prop, depth) in new[] { ("foam roller", inRoller), ("seat", inSeat) })
        {
            if (depth > ContactTolerance)
            {
                yield return $"the trunk goes {Centimetres(depth)} into the {prop}, and 2 cm is allowed";
            }
        }
    }

    /// <summary>Forearms, hands and shins that cross the axis of the trunk: clothes give way, a body does not.</summary>
    private static IEnumerable<string> ThroughTrunk(Skeleton s)
    {
        foreach (var side in Enum.GetValues<Side>())
        {
            (string Name, Vector3 From, Vector3 To)[] parts =
                [("forearm", s.Elbow(side), s.Wrist(side)), ("hand", s.Wrist(side), s.Hand(side)), ("shin", s.Knee(side), s.Ankle(side))];
            foreach (var (name, from, to) in parts)
            {
                foreach (var (low, high) in new[] { (s.Pelvis, s.Waist), (s.Waist, s.Chest), (s.Chest, s.NeckBase) })
                {
                    var distance = Segments.Distance(from, to, low, high);
                    if (distance < s.Body.Radius(.07f))
                    {
                        yield return $"the {side.ToString().ToLowerInvariant()} {name} goes through the trunk: {Centimetres(distance)} "
                            + "from its axis, and at least 7 cm is needed";
                    }
                }
            }
        }
    }

    private static float Gap(Skeleton s, Surface surface, Ball ball) => surface switch
    {
        Surface.Seat => ball.Center.Y - ball.Radius - Skeleton.SeatHeight,
        Surface.FoamRoller => Vector2.Distance(Flat(ball.Center), Flat(PropPlaces.RollerUnder(s))) - ball.Radius - PropPlaces.RollerRadius,
        _ => ball.Center.Y - ball.Radius - (s.Pose.Posture is Posture.Standing or Posture.Sitting ? 0 : Skeleton.MatHeight),
    };

    private static Vector2 Flat(Vector3 point) => new(point.Z, point.Y);

    private static float Between(Vector3 a, Vector3 b) =>
        float.RadiansToDegrees(MathF.Acos(Math.Clamp(Vector3.Dot(Vector3.Normalize(a), Vector3.Normalize(b)), -1, 1)));

    private static float Flexion(Vector3 thigh, Quaternion pelvis)
    {
        var local = Vector3.Transform(thigh, Quaternion.Inverse(pelvis));
        return float.RadiansToDegrees(MathF.Atan2(local.Z, -local.Y));
    }

    private static string Centimetres(float metres) => FormattableString.Invariant($"{metres * 100:0.0} cm");

    private static string Name<T>(T value)
        where T : struct, Enum => string.Concat(
            value.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
