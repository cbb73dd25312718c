using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>A body in a pose: where every joint is, in metres. X is to the person's left, Y up, Z the way that the person faces; for
/// someone lying on the back Z points to the feet, on the front to the head. The floor is at Y = 0.</summary>
public sealed class Skeleton
{
    public const float SeatHeight = .46f;
    public const float MatHeight = .01f;

    private readonly Vector3[] points = new Vector3[Enum.GetValues<Landmark>().Length];
    private readonly SolvedArm[] arms = new SolvedArm[2];
    private readonly SolvedLeg[] legs = new SolvedLeg[2];
    private SolvedTrunk trunk;

    private Skeleton(Body body, Pose pose) => (Body, Pose, trunk) = (body, pose, SolvedTrunk.From(body, pose, pose.At));

    public Body Body { get; }

    public Pose Pose { get; }

    public Vector3 Pelvis => trunk.Pelvis;

    public Vector3 Waist => trunk.Waist;

    public Vector3 Chest => trunk.Chest;

    public Vector3 NeckBase => trunk.NeckBase;

    public Vector3 Skull => trunk.Skull;

    /// <summary>Turns head directions (Z is the way that the face looks) into space.</summary>
    public Quaternion HeadFrame => trunk.HeadFrame;

    public Quaternion ThoraxFrame => trunk.ThoraxFrame;

    public Quaternion PelvisFrame => trunk.PelvisFrame;

    public Vector3 this[Landmark landmark] => points[(int)landmark];

    /// <summary>The point of the ground right below the hips.</summary>
    public Vector3 Below => Pelvis with { Y = Ground };

    /// <summary>How far a hand or foot stays short of where it must be, in metres.</summary>
    public float Missed(Limb limb) => limb switch
    {
        Limb.HandLeft => arms[(int)Side.Left].Missed,
        Limb.HandRight => arms[(int)Side.Right].Missed,
        Limb.FootLeft => legs[(int)Side.Left].Missed,
        _ => legs[(int)Side.Right].Missed,
    };

    public Vector3 Wrist(Side side) => arms[(int)side].Wrist;
    public Vector3 Elbow(Side side) => arms[(int)side].Elbow;
    public Vector3 Shoulder(Side side) => this[Sides.Choose(Landmark.ShoulderLeft, Landmark.ShoulderRight, side)];
    public Vector3 Hip(Side side) => this[Sides.Choose(Landmark.HipLeft, Landmark.HipRight, side)];
    public Vector3 Knee(Side side) => legs[(int)side].Knee;
    public Vector3 Ankle(Side side) => legs[(int)side].Ankle;
    public Vector3 Heel(Side side) => legs[(int)side].Heel;
    public Vector3 Toes(Side side) => legs[(int)side].Toes;
    public Vector3 Hand(Side side) => arms[(int)side].Tip;

    /// <summary>Where the toes point, and the way from the ankle to the sole.</summary>
    public (Vector3 Toward, Vector3 Down) Sole(Side side) => (legs[(int)side].Toward, legs[(int)side].Down);

    /// <summary>Places a body: trunk first, then set down on what it rests on, then legs, then arms, which may touch the legs.</summary>
    public static Skeleton Solve(Body body, Pose pose)
    {
        var skeleton = new Skeleton(body, pose);
        skeleton.PlaceTrunk();
        foreach (var side in Enum.GetValues<Side>())
        {
            skeleton.PlaceLeg(side);
        }

        // A hand may reach for the other hand or for an elbow, so both arms are placed freely first.
        foreach (var pass in new[] { false, true })
        {
            foreach (var side in Enum.GetValues<Side>())
            {
                skeleton.PlaceArm(side, pass);
            }
        }

        return skeleton;
    }

    /// <summary>Degrees that a posture tips the pelvis forward from upright.</summary>
    internal static float Pitch(Posture posture) => posture switch
    {
        Posture.LyingOnBack => -90,
        Posture.LyingFaceDown or Posture.HandsAndKnees => 90,
        _ => 0,
    };

    /// <summary>The place that a reach asks for.</summary>
    internal Vector3 Target(Reach reach) =>
        Sides.ToWorld(reach.Offset) + (reach.To is { } landmark ? points[(int)landmark] : Below);

    private void PlaceTrunk()
    {
        trunk = SolvedTrunk.From(Body, Pose, Pose.At + (Vector3.UnitY * RiseToRest()));
        foreach (var (landmark, place) in trunk.Landmarks(Body))
        {
            points[(int)landmark] = place;
        }
    }

    /// <summary>How far to raise a trunk whose pelvis is at the origin, in metres.</summary>
    private float RiseToRest() => Pose.Lift + Pose.Posture switch
    {
        Posture.Standing => Body.Thigh + Body.Shank + Body.FootHeight,
        Posture.Sitting => SeatHeight + Body.Radius(.085f),
        Posture.HandsAndKnees => MatHeight + Body.Thigh + Body.Radius(.055f),
        _ => MatHeight - TrunkVolumes.From(this).Min(ball => ball.Center.Y - ball.Radius),
    };

    private void PlaceLeg(Side side)
    {
        var leg = legs[(int)side] = SolvedLeg.From(this, side);
        points[(int)Sides.Choose(Landmark.KneeLeft, Landmark.KneeRight, side)] = leg.Knee;
        points[(int)Sides.Choose(Landmark.ThighLeft, Landmark.ThighRight, side)] = (Hip(side) + leg.Knee) / 2;
        points[(int)Sides.Choose(Landmark.ShinLeft, Landmark.ShinRight, side)] = Vector3.Lerp(leg.Knee, leg.Ankle, .35f);
        points[(int)Sides.Choose(Landmark.FootLeft, Landmark.FootRight, side)] = leg.Ankle;
        points[(int)Sides.Choose(Landmark.ToesLeft, Landmark.ToesRight, side)] = leg.Toes;
    }

    private void PlaceArm(Side side, bool reaching)
    {
        var arm = arms[(int)side] = SolvedArm.From(this, side, reaching);
        points[(int)Sides.Choose(Landmark.ElbowLeft, Landmark.ElbowRight, side)] = arm.Elbow;
        points[(int)Sides.Choose(Landmark.HandLeft, Landmark.HandRight, side)] = arm.Tip;
    }

    /// <summary>The height of the ground under hands and feet: the mat for someone on it, otherwise the floor.</summary>
    private float Ground => Pose.Posture is Posture.Standing or Posture.Sitting ? 0 : MatHeight;
}
