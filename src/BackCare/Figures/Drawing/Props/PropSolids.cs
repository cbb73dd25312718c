using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>Flat and round things as shapes.</summary>
internal static class PropSolids
{
    private const int RoundNodes = 8;
    private const int SoftNodes = 6;
    private const int Samples = 96;

    /// <summary>A body with corners: the hull of its points.</summary>
    public static Shape Faceted(View view, params ReadOnlySpan<Vector3> corners)
    {
        var elements = new Element[corners.Length];
        for (var i = 0; i < corners.Length; i++)
        {
            elements[i] = new(corners[i], 0);
        }

        return Shape.Polygon(ConvexPolygon.From(view, elements).Corners);
    }

    /// <summary>A flat face, in the order of its corners.</summary>
    public static Shape Face(View view, IEnumerable<Vector3> corners) => Shape.Polygon(corners.Select(view.Flat));

    /// <summary>A body without corners.</summary>
    public static Shape Round(View view, params ReadOnlySpan<Element> elements) => Round(view, RoundNodes, elements);

    /// <summary>A body that is seen blurred only: fewer nodes will do.</summary>
    public static Shape Soft(View view, params ReadOnlySpan<Element> elements) => Round(view, SoftNodes, elements);

    private static Shape Round(View view, int nodes, ReadOnlySpan<Element> elements)
    {
        var loop = Loop.Resample(ConvexPolygon.From(view, elements).Corners, Samples);
        return Shape.Outline(new SplineNodes().Fit(loop, [(loop[0], nodes)]));
    }

    public static Shape Box(View view, Vector3 center, Vector3 half) => Faceted(view, [.. Corners(center, half)]);

    public static IEnumerable<Vector3> Corners(Vector3 center, Vector3 half) =>
        from x in new[] { -1, 1 } from y in new[] { -1, 1 } from z in new[] { -1, 1 } select center + (half * new Vector3(x, y, z));

    /// <summary>A post that grows thinner, square in section.</summary>
    public static Shape Post(View view, Vector3 from, float wide, Vector3 to, float narrow) =>
        Faceted(view, [.. Corners(from, new(wide, 0, wide)), .. Corners(to, new(narrow, 0, narrow))]);
}
