using System.Numerics;

using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>A line from one point to another; a dot when both are the same.</summary>
internal sealed record Stroke(Vector3 From, Vector3 To);
