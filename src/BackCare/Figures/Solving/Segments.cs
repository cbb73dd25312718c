using System.Numerics;

using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>Distances between line segments in space.</summary>
internal static class Segments
{
    /// <summary>The least distance between a-b and c-d (Ericson, Real-Time Collision Detection, 5.1.9).</summary>
    public static float Distance(Vector3 a, Vector3 b, Vector3 c, Vector3 d)
    {
        var (u, v, w) = (b - a, d - c, a - c);
        var (uu, vv, uv, uw, vw) = (u.LengthSquared(), v.LengthSquared(), Vector3.Dot(u, v), Vector3.Dot(u, w), Vector3.Dot(v, w));
        var determinant = (uu * vv) - (uv * uv);
        var s = determinant < 1e-9f ? 0 : Math.Clamp(((uv * vw) - (vv * uw)) / determinant, 0, 1);
        var t = vv < 1e-9f ? 0 : Math.Clamp(((uv * s) + vw) / vv, 0, 1);
        s = uu < 1e-9f ? 0 : Math.Clamp(((uv * t) - uw) / uu, 0, 1);
        return Vector3.Distance(a + (u * s), c + (v * t));
    }
}
