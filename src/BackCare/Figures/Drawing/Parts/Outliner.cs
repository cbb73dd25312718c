using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>How finely the outline of a part is traced, evened out and given nodes.</summary>
/// <param name="Cell">Metres.</param>
/// <param name="Sigma">Bumps smaller than this are evened out; metres.</param>
internal sealed record Outliner(float Blend, float Cell, float Sigma, SplineNodes Nodes)
{
    private const int Samples = 480;
    private const int FewestPoints = 8;

    public static readonly Outliner Shirt = new(.032f, .006f, .015f, new());
    public static readonly Outliner Trousers = new(.03f, .006f, .012f, new());
    public static readonly Outliner Sleeve = new(.012f, .005f, .008f, new());
    public static readonly Outliner Arm = new(.012f, .003f, .0035f, new(.025f, .008f));
    public static readonly Outliner Foot = new(.012f, .004f, .006f, new(.018f));
    public static readonly Outliner Neck = new(.012f, .005f, .015f, new());
    public static readonly Outliner Head = new(.012f, .0025f, .0028f, new(.03f, .007f));
    public static readonly Outliner Hair = new(.012f, .0035f, .0045f, new(.03f, .007f));

    /// <summary>The outline with its nodes shared out between the anchors; null where there is nothing to see.</summary>
    public Shape? Trace(View view, IReadOnlyList<IReadOnlyList<ConvexPolygon>> groups,
        params ReadOnlySpan<(Vector3 Place, int Nodes)> anchors)
    {
        var field = new SolidField(Blend, groups);
        return Trace(view, field.At, field.Min, field.Max, 1.1f, anchors);
    }

    public Shape? Trace(View view, Func<Vector2, float> field, Vector2 min, Vector2 max, float slope,
        params ReadOnlySpan<(Vector3 Place, int Nodes)> anchors)
    {
        var traced = Contour.Trace(field, min, max, Cell, slope);
        if (traced.Count < FewestPoints)
        {
            return null;
        }

        var loop = Loop.Smooth(Loop.Resample(Loop.From(traced, view.Flat(anchors[0].Place)), Samples), Sigma);
        var places = new List<(Vector2, int)>();
        foreach (var (place, nodes) in anchors)
        {
            places.Add((view.Flat(place), nodes));
        }

        return Shape.Outline(Nodes.Fit(loop, places));
    }
}
