using System.Numerics;

using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>Inverse kinematics of a limb of two bones.</summary>
internal static class TwoBone
{
    /// <summary>Where the middle joint is, and how far the end stays short of its target (0 when it is reached), in metres.</summary>
    public static (Vector3 Middle, Vector3 End, float Missed) Solve(Vector3 root, Vector3 target, float upper, float lower, Vector3 pole)
    {
        var line = target - root;
        var distance = line.Length();
        var along = distance < 1e-5f ? -Vector3.UnitY : line / distance;
        var reached = Math.Clamp(distance, Math.Abs(upper - lower) + 1e-3f, upper + lower - 1e-3f);

        // The law of cosines gives how far along the line the middle joint is; the pole says on which side of it.
        var foot = ((reached * reached) + (upper * upper) - (lower * lower)) / (2 * reached);
        var height = MathF.Sqrt(Math.Max(0, (upper * upper) - (foot * foot)));
        var side = pole - (Vector3.Dot(pole, along) * along);
        side = side.Length() < 1e-4f ? Across(along) : Vector3.Normalize(side);
        return (root + (along * foot) + (side * height), root + (along * reached), Math.Abs(distance - reached));
    }

    /// <summary>Some way across, the same on both sides of the body.</summary>
    private static Vector3 Across(Vector3 along) =>
        Vector3.Normalize(Math.Abs(along.X) > .9f ? Vector3.UnitZ - (along * along.Z) : Vector3.Cross(along, Vector3.UnitX));
}
