using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>Spine and head of a body in a pose.</summary>
internal readonly record struct SolvedTrunk(
    Vector3 Pelvis, Vector3 Waist, Vector3 Chest, Vector3 NeckBase, Vector3 Skull, Quaternion PelvisFrame, Quaternion ThoraxFrame,
    Quaternion HeadFrame)
{
    /// <param name="root">Where the middle of the hips is.</param>
    public static SolvedTrunk From(Body body, Pose pose, Vector3 root)
    {
        var pelvis = JointAngles.About(Vector3.UnitX, Skeleton.Pitch(pose.Posture) + pose.Tilt)
            * JointAngles.About(Vector3.UnitY, -pose.Turn);
        var waist = root + Sides.Up(pelvis, body.Pelvis);
        var lumbar = pelvis * pose[Joint.Lumbar].Spinal();
        var chest = waist + Sides.Up(lumbar, body.Lumbar);
        var thorax = lumbar * pose[Joint.Thorax].Spinal();
        var neckBase = chest + Sides.Up(thorax, body.Thorax);

        // Half of a neck movement is in the neck, half below the skull.
        var neck = thorax * pose[Joint.Neck].Spinal(.5f);
        var head = neck * pose[Joint.Neck].Spinal(.5f);

        // The middle of the skull is in front of the top of the neck.
        var skull = neckBase + Sides.Up(neck, body.Neck + body.Radius(.02f)) + Vector3.Transform(new Vector3(0, body.Head, .022f), head);
        return new(root, waist, chest, neckBase, skull, pelvis, thorax, head);
    }

    public IEnumerable<(Landmark, Vector3)> Landmarks(Body body)
    {
        var (pelvis, neck, pelvisFrame, thorax) = (Pelvis, NeckBase, PelvisFrame, ThoraxFrame);
        Vector3 Hip(int left) => pelvis + Vector3.Transform(new(left * body.HipHalf, 0, 0), pelvisFrame);
        Vector3 Shoulder(int left) => neck + Vector3.Transform(new(left * body.ShoulderHalf, -.015f, 0), thorax);
        return
        [
            (Landmark.Hips, Pelvis), (Landmark.LowerBack, (Waist + Chest) / 2), (Landmark.MidBack, Vector3.Lerp(Chest, NeckBase, .45f)),
            (Landmark.Shoulders, NeckBase), (Landmark.Head, Skull), (Landmark.HipLeft, Hip(1)), (Landmark.HipRight, Hip(-1)),
            (Landmark.ShoulderLeft, Shoulder(1)), (Landmark.ShoulderRight, Shoulder(-1)),
        ];
    }
}
