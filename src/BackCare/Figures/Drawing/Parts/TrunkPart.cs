using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>The shirt, with the sleeves that flow into it, and the pelvis.</summary>
internal static class TrunkPart
{
    private const int TopNodes = 11;
    private const int HemNodes = 11;

    public static Shape? Shirt(Subject subject, TrunkSections cuts, IEnumerable<Side> sleeves)
    {
        var s = subject.Skeleton;
        var top = subject.OnThorax(s.NeckBase, 0, .12f, 0);
        var bottom = subject.OnPelvis(s.Pelvis, 0, -.12f, 0);
        return Outliner.Shirt.Trace(
            subject.View, [.. Groups(subject, cuts), .. sleeves.Select(side => SleevePart.Solids(subject, side))], (top, TopNodes), (bottom, HemNodes));
    }

    /// <summary>Everything of the trunk that the shirt covers, without sleeves.</summary>
    public static IEnumerable<IReadOnlyList<ConvexPolygon>> Groups(Subject subject, TrunkSections cuts) =>
    [
        subject.Chain(cuts.Hem.Element, cuts.Iliac.Element, cuts.Waist.Element, cuts.Rib.Element, cuts.Chest.Element, cuts.Arm.Element, cuts.Top.Element),
        [Trapezius(subject, 1)],
        [Trapezius(subject, -1)],
        .. subject.Body.Woman ? [[Bust(subject)]] : Array.Empty<IReadOnlyList<ConvexPolygon>>(),
        .. subject.Body.Belly > 0 ? [[Belly(subject)]] : Array.Empty<IReadOnlyList<ConvexPolygon>>(),
    ];

    public static IReadOnlyList<ConvexPolygon> Pelvis(Subject subject, TrunkSections cuts)
    {
        var (pelvis, g) = (subject.Skeleton.Pelvis, subject.G);
        return
        [
            subject.Hull(
                cuts.Low.Element, cuts.Hip.Element,
                new(subject.OnPelvis(pelvis, .066f * g, -.03f * g, -.038f * g), .077f * g), new(subject.OnPelvis(pelvis, -.066f * g, -.03f * g, -.038f * g), .077f * g)),
            subject.Hull(cuts.Hip.Element, Waistband(subject, cuts.Iliac)),
        ];
    }

    /// <summary>Rounded, or the lap of someone who sits would have a corner.</summary>
    private static Element Waistband(Subject subject, Section iliac)
    {
        var down = Vector3.Transform(-Vector3.UnitY * .03f * subject.S, iliac.Frame);
        return iliac.Element with { Center = iliac.Center + down, A = iliac.Element.A * .97f, B = iliac.Element.B * .94f, C = down };
    }

    private static ConvexPolygon Trapezius(Subject subject, int outward)
    {
        var (neck, g) = (subject.Skeleton.NeckBase, subject.G);
        return subject.Hull(
            new(subject.OnThorax(neck, outward * .02f * g, .035f * g, -.016f * g), .040f * g),
            new(subject.OnThorax(neck, outward * .142f * g, -.018f * g, -.008f * g), .046f * g));
    }

    private static ConvexPolygon Bust(Subject subject)
    {
        var (chest, g) = (subject.Skeleton.Chest, subject.G);
        return subject.Hull(
            new(subject.OnThorax(chest, .055f * g, .07f * g, .06f * g), .056f * g), new(subject.OnThorax(chest, -.055f * g, .07f * g, .06f * g), .056f * g),
            new(subject.OnThorax(chest, 0, .16f * g, .03f * g), .05f * g), new(subject.OnThorax(chest, 0, .01f * g, .04f * g), .06f * g));
    }

    private static ConvexPolygon Belly(Subject subject)
    {
        var (s, g, belly) = (subject.Skeleton, subject.G, subject.Body.Belly);
        var middle = Vector3.Lerp(s.Waist, s.Chest, .25f);
        var frame = Quaternion.Slerp(s.PelvisFrame, s.ThoraxFrame, .5f);
        return subject.Hull(Element.Ellipsoid(
            middle + Vector3.Transform(new Vector3(0, 0, .06f + (.04f * belly)) * g, frame), frame, new Vector3(.10f, .10f, .06f) * g));
    }
}
