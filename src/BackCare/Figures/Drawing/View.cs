using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>Where points of space are on the picture: metres to the right and down, and toward the viewer.</summary>
internal sealed class View(Camera camera)
{
    public Camera Camera => camera;

    /// <summary>The direction from the person to the viewer, in space.</summary>
    public Vector3 Toward { get; } = new(camera.Project(Vector3.UnitX).Z, camera.Project(Vector3.UnitY).Z, camera.Project(Vector3.UnitZ).Z);

    public Vector2 Flat(Vector3 point)
    {
        var seen = camera.Project(point);
        return new(seen.X, seen.Y);
    }

    public float Depth(Vector3 point) => Vector3.Dot(point, Toward);
}
