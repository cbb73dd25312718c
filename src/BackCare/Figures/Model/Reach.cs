using System.Numerics;

namespace BackCare.Figures.Model;

/// <summary>Where a hand or a foot must be: at a landmark of the body or on the ground, solved by inverse kinematics.</summary>
/// <param name="To">A landmark, or null for the ground below the hips.</param>
/// <param name="Offset">From there, in metres: to the person's right as drawn, up, and toward the way that the person faces (for someone
/// lying: away from the head on the back, toward the head on the front).</param>
/// <param name="Pole">Which way the elbow or the knee points, in the same directions.</param>
/// <param name="Along">Which way the fingers or the toes point; null keeps them in line with the limb.</param>
/// <param name="Down">Which way the sole of a foot looks; null leaves it to what it reaches for.</param>
public sealed record Reach(Landmark? To, Vector3 Offset, Vector3? Pole, Vector3? Along, Vector3? Down = null)
{
    public Reach Mirrored() =>
        new(To is null ? null : Landmarks.Mirror(To.Value), Flip(Offset), Pole is null ? null : Flip(Pole.Value), Along is null ? null
        : Flip(Along.Value), Down is null ? null : Flip(Down.Value));

    private static Vector3 Flip(Vector3 v) => v with { X = -v.X };
}
