using System.Numerics;

namespace BackCare.Figures.Model;

/// <summary>An orthographic camera.</summary>
/// <param name="Azimuth">Degrees round the person: 0 looks at the front, 90 at the left side, -90 at the right side.</param>
/// <param name="Elevation">Degrees above the horizon; 90 looks straight down.</param>
public sealed record Camera(float Azimuth, float Elevation)
{
    private readonly Quaternion turn =
        JointAngles.About(Vector3.UnitX, Elevation) * JointAngles.About(Vector3.UnitY, -Azimuth);

    /// <summary>To the right and down on the picture, and toward the viewer; metres.</summary>
    public Vector3 Project(Vector3 point)
    {
        var seen = Vector3.Transform(point, turn);
        return new Vector3(seen.X, -seen.Y, seen.Z);
    }

    /// <summary>The same view as in a mirror that exchanges left and right.</summary>
    public Camera Mirrored() => new(-Azimuth, Elevation);
}
