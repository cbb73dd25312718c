using System.Numerics;

namespace BackCare.Figures;

/// <summary>A ball of the body's volume, in metres.</summary>
public readonly record struct Ball(Vector3 Center, float Radius);
