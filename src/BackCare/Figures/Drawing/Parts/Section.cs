using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>A cut across the trunk: an ellipse, half as wide as X and half as deep as Z of its frame.</summary>
internal readonly record struct Section(Vector3 Center, Quaternion Frame, float HalfWidth, float HalfDepth)
{
    public Element Element =>
        new(Center, 0, Vector3.Transform(Vector3.UnitX * HalfWidth, Frame), Vector3.Transform(Vector3.UnitZ * HalfDepth, Frame));

    /// <summary>A place on its edge, by degrees from the middle of the back to the person's left, and the direction that the surface
    /// faces.</summary>
    public (Vector3 Place, Vector3 Normal) Edge(float degrees)
    {
        var (sin, cos) = MathF.SinCos(float.DegreesToRadians(degrees));
        var normal = Vector3.Normalize(new Vector3(sin / HalfWidth, 0, -cos / HalfDepth));
        return (Center + Vector3.Transform(new(sin * HalfWidth, 0, -cos * HalfDepth), Frame), Vector3.Transform(normal, Frame));
    }
}
