using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>A bare foot with heel, instep and toes, on the plane of its sole.</summary>
internal static class FootPart
{
    private const int Nodes = 14;

    public static Shape? Trace(Subject subject, Side side)
    {
        var (toward, down, across) = Frame(subject, side);
        var (ankle, s) = (subject.Skeleton.Ankle(side), subject.S);
        var height = subject.Body.FootHeight;
        Element Ball(float along, float sideways, float radius, float raised = 0) =>
            new(ankle + (toward * along * s) + (across * sideways * s) + (down * (height - ((radius + raised) * s))), radius * s);
        var (shank, heel, instep) = (new Element(ankle, .034f * s), Ball(-.034f, 0, .031f), Ball(.055f, 0, .031f, .008f));
        var (inner, outer) = (Ball(.115f, .024f, .0195f), Ball(.115f, -.024f, .0195f));
        IReadOnlyList<ConvexPolygon> solids =
        [
            subject.Hull(shank, heel), subject.Hull(heel, instep), subject.Hull(shank, instep), subject.Hull(heel, inner, outer),
                subject.Hull(instep, inner, outer),
            subject.Hull(inner, outer, Ball(.168f, .022f, .0125f), Ball(.168f, -.022f, .0125f)),
        ];
        return Outliner.Foot.Trace(subject.View, [solids], (ankle - (down * .1f), Nodes / 2), (ankle + (toward * .3f), Nodes / 2));
    }

    private static (Vector3 Toward, Vector3 Down, Vector3 Across) Frame(Subject subject, Side side)
    {
        var (toward, down) = subject.Skeleton.Sole(side);
        var square = down - (toward * Vector3.Dot(toward, down));
        square = square.Length() > .2f ? Vector3.Normalize(square) : LegPart.Back(subject.Skeleton, side);
        square = Vector3.Normalize(square - (toward * Vector3.Dot(toward, square)));
        return (toward, square, Vector3.Cross(toward, square));
    }
}
