using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>A leg of a body in a pose.</summary>
/// <param name="Toward">Where the toes point.</param>
/// <param name="Down">From the ankle to the sole.</param>
internal readonly record struct SolvedLeg(
    Vector3 Knee, Vector3 Ankle, Vector3 Toes, Vector3 Heel, Vector3 Toward, Vector3 Down, float Missed)
{
    public static SolvedLeg From(Skeleton s, Side side) =>
        s.Pose.Reaches.TryGetValue(Sides.Choose(Limb.FootLeft, Limb.FootRight, side), out var reach)
            ? Reaching(s, side, reach) : Free(s, side, out _);

    private static SolvedLeg Free(Skeleton s, Side side, out Vector3 toward)
    {
        var (body, pose) = (s.Body, s.Pose);
        var thigh = s.PelvisFrame * pose[Sides.Choose(Joint.HipLeft, Joint.HipRight, side)].Ball(side);
        var knee = s.Hip(side) - Sides.Up(thigh, body.Thigh);
        var shank = thigh * pose[Sides.Choose(Joint.KneeLeft, Joint.KneeRight, side)].Hinge(-1);
        var ankle = knee - Sides.Up(shank, body.Shank);
        var foot = shank * pose[Sides.Choose(Joint.AnkleLeft, Joint.AnkleRight, side)].Hinge();
        toward = Vector3.Transform(Vector3.UnitZ, foot);
        return WithFoot(body, knee, ankle, toward, Vector3.Transform(-Vector3.UnitY, foot), 0);
    }

    private static SolvedLeg Reaching(Skeleton s, Side side, Reach reach)
    {
        Free(s, side, out var toward);
        var (body, hip, front) = (s.Body, s.Hip(side), Vector3.Transform(Vector3.UnitZ, s.PelvisFrame));
        var target = s.Target(reach) + (reach.To is null ? Vector3.UnitY * body.FootHeight : Vector3.Zero);
        var pole = reach.Pole is { } way ? Sides.ToWorld(way) : front;
        var (knee, ankle, missed) = TwoBone.Solve(hip, target, body.Thigh, body.Shank, pole);
        var shin = Vector3.Normalize(ankle - knee);
        toward = reach.Along is { } along ? Vector3.Normalize(Sides.ToWorld(along)) : Level(reach, knee - hip, toward);
        var down = reach.Down is { } sole ? Vector3.Normalize(Sides.ToWorld(sole)) : reach.To is null ? -Vector3.UnitY : shin;
        toward = reach.To is null ? toward : Extended(toward, shin, front + ((knee - ((hip + ankle) / 2)) * 20));
        return WithFoot(body, knee, ankle, toward, down, missed);
    }

    private static SolvedLeg WithFoot(Body body, Vector3 knee, Vector3 ankle, Vector3 toward, Vector3 down, float missed)
    {
        var plane = down * (body.FootHeight - body.Radius(.024f));
        return new(knee, ankle, ankle + plane + (toward * body.Foot), ankle + (plane * .7f) - (toward * .03f), toward, down, missed);
    }

    /// <summary>An ankle stretches by 50 degrees: toes point along the shin no further than that.</summary>
    private static Vector3 Extended(Vector3 toward, Vector3 shin, Vector3 front)
    {
        const float closest = .77f;
        front -= shin * Vector3.Dot(front, shin);
        front = front.Length() < 1e-3f ? Vector3.UnitY : Vector3.Normalize(front);
        return Vector3.Dot(toward, shin) <= closest ? toward : (shin * closest) + (front * MathF.Sqrt(1 - (closest * closest)));
    }

    /// <summary>A foot on the ground lies flat and points where the thigh points, seen from above.</summary>
    private static Vector3 Level(Reach reach, Vector3 thigh, Vector3 toward)
    {
        var flat = thigh with { Y = 0 };
        return reach.To is not null ? toward : flat.Length() > .05f ? Vector3.Normalize(flat) : Vector3.UnitZ;
    }
}
