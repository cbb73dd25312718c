using System.Numerics;

namespace BackCare.Figures.Model;

/// <summary>A ball of the body's volume, in metres.</summary>
public sealed record Ball(Vector3 Center, float Radius);
