using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>An arm of a body in a pose.</summary>
internal readonly record struct SolvedArm(Vector3 Elbow, Vector3 Wrist, Vector3 Tip, float Missed)
{
    /// <param name="reaching">Whether the hand goes where it must be, or hangs as the joints say.</param>
    public static SolvedArm From(Skeleton s, Side side, bool reaching)
    {
        var (body, pose) = (s.Body, s.Pose);
        return reaching && pose.Reaches.TryGetValue(Sides.Choose(Limb.HandLeft, Limb.HandRight, side), out var reach)
            ? Reaching(s, side, reach) : Hanging(s, side, body, pose);
    }

    private static SolvedArm Hanging(Skeleton s, Side side, Body body, Pose pose)
    {
        var upper = s.ThoraxFrame * pose[Sides.Choose(Joint.ShoulderLeft, Joint.ShoulderRight, side)].Ball(side);
        var elbow = s.Shoulder(side) - Sides.Up(upper, body.UpperArm);
        var lower = upper * pose[Sides.Choose(Joint.ElbowLeft, Joint.ElbowRight, side)].Hinge();
        var wrist = elbow - Sides.Up(lower, body.Forearm);
        return new(elbow, wrist, wrist - Sides.Up(lower, body.Hand), 0);
    }

    private static SolvedArm Reaching(Skeleton s, Side side, Reach reach)
    {
        var (body, shoulder) = (s.Body, s.Shoulder(side));
        var pole = reach.Pole is { } way ? Sides.ToWorld(way) : new Vector3(Sides.Choose(1, -1, side), -.6f, 0);
        var palm = s.Target(reach);
        var along = Vector3.Normalize(reach.Along is { } fingers ? Sides.ToWorld(fingers) : palm - shoulder);
        var (elbow, wrist, missed) = TwoBone.Solve(shoulder, palm - (along * body.Hand * .5f), body.UpperArm, body.Forearm, pole);
        return new(elbow, wrist, wrist + (along * body.Hand), missed);
    }
}
