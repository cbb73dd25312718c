using System.Numerics;

using BackCare.Figures.Model;

namespace BackCare.Figures.Solving;

/// <summary>The balls that the trunk and the head are wrapped around.</summary>
internal static class TrunkVolumes
{
    public static IEnumerable<Ball> From(Skeleton skeleton) =>
        [.. Hips(skeleton), .. Belly(skeleton), .. Ribs(skeleton), .. Head(skeleton)];

    public static Ball[] Hips(Skeleton s) =>
    [
        At(s, s.Pelvis, s.PelvisFrame, new(.062f, -.01f, -.012f), .088f),
        At(s, s.Pelvis, s.PelvisFrame, new(-.062f, -.01f, -.012f), .088f),
        At(s, s.Waist, s.PelvisFrame, new(.05f, -.01f, 0), .08f),
        At(s, s.Waist, s.PelvisFrame, new(-.05f, -.01f, 0), .08f),
    ];

    public static Ball[] Belly(Skeleton s) =>
    [
        At(s, s.Waist, s.PelvisFrame, new(.052f, 0, .003f), .079f),
        At(s, s.Waist, s.PelvisFrame, new(-.052f, 0, .003f), .079f),
        At(s, s.Chest, s.ThoraxFrame, new(.05f, .02f, .002f), .082f),
        At(s, s.Chest, s.ThoraxFrame, new(-.05f, .02f, .002f), .082f),
    ];

    public static Ball[] Ribs(Skeleton s) =>
    [
        At(s, s.Chest, s.ThoraxFrame, new(.05f, .02f, .002f), .082f),
        At(s, s.Chest, s.ThoraxFrame, new(-.05f, .02f, .002f), .082f),
        At(s, s.Chest, s.ThoraxFrame, new(.055f, .12f, .008f), .093f),
        At(s, s.Chest, s.ThoraxFrame, new(-.055f, .12f, .008f), .093f),
        At(s, s.NeckBase, s.ThoraxFrame, new(.125f, -.03f, -.005f), .056f),
        At(s, s.NeckBase, s.ThoraxFrame, new(-.125f, -.03f, -.005f), .056f),
        At(s, s.NeckBase, s.ThoraxFrame, new(0, -.01f, -.01f), .062f),
    ];

    /// <summary>Skull and jaw.</summary>
    public static Ball[] Head(Skeleton s) =>
    [
        Fixed(s.Skull, s.HeadFrame, new(0, .012f, -.008f), .094f),
        Fixed(s.Skull, s.HeadFrame, new(0, -.055f, .036f), .05f),
    ];

    private static Ball At(Skeleton s, Vector3 joint, Quaternion frame, Vector3 local, float slim) =>
        new(joint + Vector3.Transform(local * s.Body.Radius(1), frame), s.Body.Radius(slim));

    // Heads do not grow with the build.
    private static Ball Fixed(Vector3 joint, Quaternion frame, Vector3 local, float radius) =>
        new(joint + Vector3.Transform(local, frame), radius);
}
