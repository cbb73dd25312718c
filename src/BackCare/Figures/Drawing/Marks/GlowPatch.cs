using System.Numerics;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>The surface of the body where a stretch is felt: places in a grid, and the way that each faces.</summary>
internal static class GlowPatch
{
    private const float Back = 0;
    private const float Front = 180;
    private const float Left = 90;
    private const float Wide = 62;
    private const float Slim = 45;
    private const float Narrow = .72f;
    private const int Rows = 5;
    private const int Columns = 7;

    public static IEnumerable<(Vector3 Place, Vector3 Normal)> Points(Subject subject, TrunkSections cuts, StretchArea area) => area switch
    {
        StretchArea.Shoulders => Trunk([cuts.Chest, cuts.Arm, cuts.Top], Back, Wide),
        StretchArea.MidBack => Trunk([cuts.Rib, cuts.Chest, cuts.Arm], Back, Wide),
        StretchArea.Chest => Trunk([cuts.Chest, cuts.Arm], Front, Wide),
        StretchArea.SideLeft => Trunk([cuts.Iliac, cuts.Waist, cuts.Rib, cuts.Chest], Left, Slim),
        StretchArea.SideRight => Trunk([cuts.Iliac, cuts.Waist, cuts.Rib, cuts.Chest], -Left, Slim),
        StretchArea.BottomLeft => Bottom(subject, Side.Left),
        StretchArea.BottomRight => Bottom(subject, Side.Right),
        StretchArea.HipLeft => Thigh(subject, Side.Left, -LegPart.Back(subject.Skeleton, Side.Left), 0, .5f),
        StretchArea.HipRight => Thigh(subject, Side.Right, -LegPart.Back(subject.Skeleton, Side.Right), 0, .5f),
        StretchArea.ThighLeft => Thigh(subject, Side.Left, LegPart.Back(subject.Skeleton, Side.Left), .25f, .85f),
        StretchArea.ThighRight => Thigh(subject, Side.Right, LegPart.Back(subject.Skeleton, Side.Right), .25f, .85f),
        _ => Trunk([cuts.Iliac, cuts.Waist, cuts.Rib], Back, Wide),
    };

    private static IEnumerable<(Vector3, Vector3)> Trunk(Section[] sections, float middle, float half) => Grid((along, across) =>
    {
        var at = along * (sections.Length - 1);
        var (below, above, part) = (sections[(int)at], sections[Math.Min((int)at + 1, sections.Length - 1)], at % 1);
        var degrees = middle + (across * half);
        var (a, b) = (below.Edge(degrees), above.Edge(degrees));
        return (Vector3.Lerp(a.Place, b.Place, part), Vector3.Normalize(Vector3.Lerp(a.Normal, b.Normal, part)));
    });

    /// <summary>Round the bone from one share of it to another.</summary>
    private static IEnumerable<(Vector3, Vector3)> Thigh(Subject subject, Side side, Vector3 middle, float from, float to)
    {
        var (hip, knee) = (subject.Skeleton.Hip(side), subject.Skeleton.Knee(side));
        var bone = Vector3.Normalize(knee - hip);
        middle = Vector3.Normalize(middle - (bone * Vector3.Dot(middle, bone)));
        var across = Vector3.Cross(bone, middle);
        return Grid((along, sideways) =>
        {
            var (sin, cos) = MathF.SinCos(float.DegreesToRadians(sideways * Wide));
            var (normal, share) = ((middle * cos) + (across * sin), float.Lerp(from, to, along));
            return (Vector3.Lerp(hip, knee, share) + (normal * float.Lerp(.08f, .052f, share) * subject.G), normal);
        });
    }

    private static IEnumerable<(Vector3, Vector3)> Bottom(Subject subject, Side side)
    {
        var (s, g) = (subject.Skeleton, subject.G);
        var center = subject.OnPelvis(s.Pelvis, (side == Side.Left ? .066f : -.066f) * g, -.03f * g, -.038f * g);
        return Grid((along, across) =>
        {
            var (sin, cos) = MathF.SinCos(float.DegreesToRadians(across * Wide));
            var (up, back) = MathF.SinCos(float.DegreesToRadians(float.Lerp(-75, 25, along)));
            var normal = Vector3.Transform(new Vector3(sin * back, up, -cos * back), s.PelvisFrame);
            return (center + (normal * .077f * g), normal);
        });
    }

    /// <summary>A grid, narrower at its ends: along from 0 to 1, across from -1 to 1.</summary>
    private static IEnumerable<(Vector3, Vector3)> Grid(Func<float, float, (Vector3, Vector3)> place) =>
        from row in Enumerable.Range(0, Rows)
        from column in Enumerable.Range(0, Columns)
        let width = row is 0 or Rows - 1 ? Narrow : 1
        select place(row / (float)(Rows - 1), width * float.Lerp(-1, 1, column / (float)(Columns - 1)));
}
