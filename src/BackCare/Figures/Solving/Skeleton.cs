using System.Numerics;

using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>A body in a pose: where every joint is, in metres. X is to the person's left, Y up, Z the way that the person faces; for
/// someone
/// lying on the back Z points to the feet, on the front to the head. The floor is at Y = 0.</summary>
public sealed class Skeleton
{
    public const float SeatHeight = .46f;
    public const float MatHeight = .01f;

    private readonly Vector3[] points = new Vector3[Enum.GetValues<Landmark>().Length];
    private readonly float[] missed = new float[Enum.GetValues<Limb>().Length];
    private readonly (Vector3 Wrist, Vector3 Tip)[] arms = new (Vector3, Vector3)[2];
    private readonly (Vector3 Ankle, Vector3 Heel)[] legs = new (Vector3, Vector3)[2];
    private readonly (Vector3 Toward, Vector3 Down)[] soles = new (Vector3, Vector3)[2];

    private Skeleton(Body body, Pose pose) => (Body, Pose) = (body, pose);

    public Body Body { get; }

    public Pose Pose { get; }

    public Vector3 Pelvis { get; private set; }

    public Vector3 Waist { get; private set; }

    public Vector3 Chest { get; private set; }

    public Vector3 NeckBase { get; private set; }

    public Vector3 Skull { get; private set; }

    /// <summary>Turns head directions (Z is the way that the face looks) into space.</summary>
    public Quaternion HeadFrame { get; private set; }

    public Quaternion ThoraxFrame { get; private set; }

    public Quaternion PelvisFrame { get; private set; }

    public Vector3 this[Landmark landmark] => points[(int)landmark];

    /// <summary>The point of the ground right below the hips.</summary>
    public Vector3 Below => Pelvis with { Y = Ground };

    /// <summary>How far a hand or foot stays short of where it must be, in metres.</summary>
    public float Missed(Limb limb) => missed[(int)limb];

    public Vector3 Wrist(Side side) => arms[(int)side].Wrist;
    public Vector3 Elbow(Side side) => this[side == Side.Left ? Landmark.ElbowLeft : Landmark.ElbowRight];
    public Vector3 Shoulder(Side side) => this[side == Side.Left ? Landmark.ShoulderLeft : Landmark.ShoulderRight];
    public Vector3 Hip(Side side) => this[side == Side.Left ? Landmark.HipLeft : Landmark.HipRight];
    public Vector3 Knee(Side side) => this[side == Side.Left ? Landmark.KneeLeft : Landmark.KneeRight];
    public Vector3 Ankle(Side side) => legs[(int)side].Ankle;
    public Vector3 Heel(Side side) => legs[(int)side].Heel;
    /// <summary>Where the toes point, and the way from the ankle to the sole.</summary>
    public (Vector3 Toward, Vector3 Down) Sole(Side side) => soles[(int)side];

    public Vector3 Toes(Side side) => this[side == Side.Left ? Landmark.ToesLeft : Landmark.ToesRight];
    public Vector3 Hand(Side side) => this[side == Side.Left ? Landmark.HandLeft : Landmark.HandRight];

    /// <summary>Places a body: trunk first, then set down on what it rests on, then legs, then arms, which may touch the legs.</summary>
    public static Skeleton Solve(Body body, Pose pose)
    {
        var skeleton = new Skeleton(body, pose);
        skeleton.PlaceTrunk(pose.At);
        skeleton.PlaceTrunk(pose.At + (Vector3.UnitY * skeleton.RiseToRest()));
        foreach (var side in Enum.GetValues<Side>())
        {
            skeleton.PlaceLeg(side);
        }

        // A hand may be told to be at the other hand or at an elbow, so both arms are placed freely first.
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

    private void PlaceTrunk(Vector3 root)
    {
        PelvisFrame = JointAngles.About(Vector3.UnitX, Pitch(Pose.Posture) + Pose.Tilt) * JointAngles.About(Vector3.UnitY, -Pose.Turn);
        Pelvis = root;
        Waist = root + Up(PelvisFrame, Body.Pelvis);

        var lumbar = PelvisFrame * Pose[Joint.Lumbar].Spinal();
        Chest = Waist + Up(lumbar, Body.Lumbar);
        ThoraxFrame = lumbar * Pose[Joint.Thorax].Spinal();
        NeckBase = Chest + Up(ThoraxFrame, Body.Thorax);

        // Half of a neck movement is in the neck, half below the skull.
        var neck = ThoraxFrame * Pose[Joint.Neck].Spinal(.5f);
        HeadFrame = neck * Pose[Joint.Neck].Spinal(.5f);
        // The middle of the skull is in front of the top of the neck.
        Skull = NeckBase + Up(neck, Body.Neck + Body.Radius(.02f)) + Vector3.Transform(new Vector3(0, Body.Head, .022f), HeadFrame);

        points[(int)Landmark.Hips] = Pelvis;
        points[(int)Landmark.LowerBack] = (Waist + Chest) / 2;
        points[(int)Landmark.MidBack] = Vector3.Lerp(Chest, NeckBase, .45f);
        points[(int)Landmark.Shoulders] = NeckBase;
        points[(int)Landmark.Head] = Skull;
        points[(int)Landmark.HipLeft] = Pelvis + Vector3.Transform(new(Body.HipHalf, 0, 0), PelvisFrame);
        points[(int)Landmark.HipRight] = Pelvis + Vector3.Transform(new(-Body.HipHalf, 0, 0), PelvisFrame);
        points[(int)Landmark.ShoulderLeft] = NeckBase + Vector3.Transform(new(Body.ShoulderHalf, -.015f, 0), ThoraxFrame);
        points[(int)Landmark.ShoulderRight] = NeckBase + Vector3.Transform(new(-Body.ShoulderHalf, -.015f, 0), ThoraxFrame);
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
        var hip = Hip(side);
        var limb = side == Side.Left ? Limb.FootLeft : Limb.FootRight;
        var thigh = PelvisFrame * Pose[Choose(Joint.HipLeft, Joint.HipRight, side)].Ball(side);
        var knee = hip - Up(thigh, Body.Thigh);
        var shank = thigh * Pose[Choose(Joint.KneeLeft, Joint.KneeRight, side)].Hinge(-1);
        var ankle = knee - Up(shank, Body.Shank);
        var foot = shank * Pose[Choose(Joint.AnkleLeft, Joint.AnkleRight, side)].Hinge();
        var toward = Vector3.Transform(Vector3.UnitZ, foot);
        var down = Vector3.Transform(-Vector3.UnitY, foot);

        if (Pose.Reaches.TryGetValue(limb, out var reach))
        {
            var target = Target(reach) + (reach.To is null ? Vector3.UnitY * Body.FootHeight : Vector3.Zero);
            var pole = reach.Pole is { } way ? ToWorld(way) : Vector3.Transform(Vector3.UnitZ, PelvisFrame);
            (knee, ankle, missed[(int)limb]) = TwoBone.Solve(hip, target, Body.Thigh, Body.Shank, pole);
            toward = reach.Along is { } along ? Vector3.Normalize(ToWorld(along)) : Level(reach, knee - hip, toward);
            down = reach.Down is { } sole ? Vector3.Normalize(ToWorld(sole)) : reach.To is null ? -Vector3.UnitY
                : Vector3.Normalize(ankle - knee);
            toward = reach.To is null ? toward
                : Extended(toward, Vector3.Normalize(ankle - knee),
                Vector3.Transform(Vector3.UnitZ, PelvisFrame) + ((knee - ((hip + ankle) / 2)) * 20));
        }

        var plane = down * (Body.FootHeight - Body.Radius(.024f));
        points[(int)Choose(Landmark.KneeLeft, Landmark.KneeRight, side)] = knee;
        points[(int)Choose(Landmark.ThighLeft, Landmark.ThighRight, side)] = (hip + knee) / 2;
        points[(int)Choose(Landmark.ShinLeft, Landmark.ShinRight, side)] = Vector3.Lerp(knee, ankle, .35f);
        points[(int)Choose(Landmark.FootLeft, Landmark.FootRight, side)] = ankle;
        points[(int)Choose(Landmark.ToesLeft, Landmark.ToesRight, side)] = ankle + plane + (toward * Body.Foot);
        soles[(int)side] = (toward, down);
        legs[(int)side] = (ankle, ankle + (plane * .7f) - (toward * .03f));
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

    private void PlaceArm(Side side, bool reaching)
    {
        var shoulder = Shoulder(side);
        var limb = side == Side.Left ? Limb.HandLeft : Limb.HandRight;
        var upper = ThoraxFrame * Pose[Choose(Joint.ShoulderLeft, Joint.ShoulderRight, side)].Ball(side);
        var elbow = shoulder - Up(upper, Body.UpperArm);
        var lower = upper * Pose[Choose(Joint.ElbowLeft, Joint.ElbowRight, side)].Hinge();
        var wrist = elbow - Up(lower, Body.Forearm);
        var tip = wrist - Up(lower, Body.Hand);

        if (reaching && Pose.Reaches.TryGetValue(limb, out var reach))
        {
            var pole = reach.Pole is { } way ? ToWorld(way) : new Vector3(side == Side.Left ? 1 : -1, -.6f, 0);
            var palm = Target(reach);
            var along = reach.Along is { } fingers ? Vector3.Normalize(ToWorld(fingers)) : Vector3.Normalize(palm - shoulder);
            (elbow, wrist, missed[(int)limb]) =
                TwoBone.Solve(shoulder, palm - (along * Body.Hand * .5f), Body.UpperArm, Body.Forearm, pole);
            tip = wrist + (along * Body.Hand);
        }

        points[(int)Choose(Landmark.ElbowLeft, Landmark.ElbowRight, side)] = elbow;
        points[(int)Choose(Landmark.HandLeft, Landmark.HandRight, side)] = tip;
        arms[(int)side] = (wrist, tip);
    }

    private Vector3 Target(Reach reach) =>
        ToWorld(reach.Offset) + (reach.To is { } landmark ? points[(int)landmark] : Below);

    /// <summary>The height that hands and feet stand on: the mat for whoever is on it, otherwise the floor.</summary>
    private float Ground => Pose.Posture is Posture.Standing or Posture.Sitting ? 0 : MatHeight;

    private static Vector3 ToWorld(Vector3 personal) => personal with { X = -personal.X };

    private static Vector3 Up(Quaternion frame, float length) => Vector3.Transform(Vector3.UnitY * length, frame);

    private static T Choose<T>(T left, T right, Side side) => side == Side.Left ? left : right;
}
