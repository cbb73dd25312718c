using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>One of the elements whose convex hull is a solid: a centre, up to three half-axes, and a ball around all of it. Without axes it
/// is a ball, with two a flat ellipse, with three an ellipsoid. Metres.</summary>
internal readonly record struct Element(Vector3 Center, float Radius, Vector3 A = default, Vector3 B = default, Vector3 C = default)
{
    /// <summary>A round hem across a limb.</summary>
    public static Element Disc(Vector3 center, Vector3 normal, float radius)
    {
        var across = Vector3.Normalize(Vector3.Cross(normal, Math.Abs(normal.X) < .8f ? Vector3.UnitX : Vector3.UnitY));
        return new(center, 0, across * radius, Vector3.Normalize(Vector3.Cross(normal, across)) * radius);
    }

    public static Element Ellipsoid(Vector3 center, Quaternion frame, Vector3 radii) => new(
        center, 0, Vector3.Transform(Vector3.UnitX, frame) * radii.X, Vector3.Transform(Vector3.UnitY, frame) * radii.Y,
            Vector3.Transform(Vector3.UnitZ, frame) * radii.Z);
}
