using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>What the two sides of a body have in common.</summary>
internal static class Sides
{
    public static T Choose<T>(T left, T right, Side side) => side == Side.Left ? left : right;

    /// <summary>A direction as authors write it, with the person's right first, in space.</summary>
    public static Vector3 ToWorld(Vector3 personal) => personal with { X = -personal.X };

    /// <summary>That far up in a frame.</summary>
    public static Vector3 Up(Quaternion frame, float length) => Vector3.Transform(Vector3.UnitY * length, frame);
}
