using System.Numerics;

namespace BackCare.Figures.Model;

/// <summary>A body position as joint angles, with the places that hands and feet must be at.</summary>
/// <param name="Tilt">Degrees that the pelvis is tipped forward from its posture.</param>
/// <param name="Turn">Degrees that the pelvis is turned to the right about the length of the body.</param>
/// <param name="Lift">Metres that the lowest point of the trunk is above what the posture rests on.</param>
/// <param name="At">Where the hips are along the ground, in metres: elsewhere than at 0 on the way to another pose.</param>
public sealed record Pose(
    Posture Posture,
    float Tilt,
    float Turn,
    float Lift,
    IReadOnlyDictionary<Joint, JointAngles> Joints,
    IReadOnlyDictionary<Limb, Reach> Reaches,
    Vector3 At = default)
{
    public JointAngles this[Joint joint] => Joints.GetValueOrDefault(joint) ?? JointAngles.Zero;

    /// <summary>Whether left and right are alike.</summary>
    public bool IsSymmetric => Mirrored() is var other && Turn == other.Turn
        && Joints.All(entry => other[entry.Key] == entry.Value)
        && Reaches.All(entry => other.Reaches.GetValueOrDefault(entry.Key) == entry.Value);

    /// <summary>The same pose with left and right exchanged.</summary>
    public Pose Mirrored() => this with
    {
        Turn = -Turn,
        At = At with { X = -At.X },
        Joints = Joints.ToDictionary(entry => Landmarks.Mirror(entry.Key), entry => entry.Value.Mirrored()),
        Reaches = Reaches.ToDictionary(entry => Landmarks.Mirror(entry.Key), entry => entry.Value.Mirrored()),
    };
}
