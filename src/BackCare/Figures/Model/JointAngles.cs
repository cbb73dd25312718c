using System.Numerics;

namespace BackCare.Figures.Model;

/// <summary>The position of one joint in degrees, in anatomical terms; all zero is standing with the arms hanging.</summary>
/// <param name="Flexion">Forward; at the knee backward; at the ankle toes up.</param>
/// <param name="Abduction">Away from the middle: shoulders and hips.</param>
/// <param name="Rotation">Outward: shoulders and hips.</param>
/// <param name="Bend">To the right: spine and neck.</param>
/// <param name="Turn">To the right: spine and neck.</param>
public sealed record JointAngles(float Flexion = 0, float Abduction = 0, float Rotation = 0, float Bend = 0, float Turn = 0)
{
    public static readonly JointAngles Zero = new();

    /// <summary>The same position as seen in a mirror.</summary>
    public JointAngles Mirrored() => this with { Bend = -Bend, Turn = -Turn };

    /// <summary>Part of the way to another position; 0 is here, 1 is there.</summary>
    public JointAngles Toward(JointAngles other, float part) => new(
        float.Lerp(Flexion, other.Flexion, part),
        float.Lerp(Abduction, other.Abduction, part),
        float.Lerp(Rotation, other.Rotation, part),
        float.Lerp(Bend, other.Bend, part),
        float.Lerp(Turn, other.Turn, part));

    /// <summary>Of the spine and the neck: forward, to the side, round.</summary>
    internal Quaternion Spinal(float share = 1) =>
        About(Vector3.UnitX, Flexion * share) * About(Vector3.UnitZ, Bend * share) * About(Vector3.UnitY, -Turn * share);

    /// <summary>Of a shoulder or a hip, whose limb hangs down at zero.</summary>
    internal Quaternion Ball(Side side)
    {
        var outward = side == Side.Left ? 1 : -1;
        return About(Vector3.UnitX, -Flexion) * About(Vector3.UnitZ, outward * Abduction) * About(Vector3.UnitY, outward * Rotation);
    }

    /// <summary>Of an elbow or an ankle, which bend forward, or with -1 of a knee, which bends backward.</summary>
    internal Quaternion Hinge(int direction = 1) => About(Vector3.UnitX, -direction * Flexion);

    internal static Quaternion About(Vector3 axis, float degrees) => Quaternion.CreateFromAxisAngle(axis, float.DegreesToRadians(degrees));
}
