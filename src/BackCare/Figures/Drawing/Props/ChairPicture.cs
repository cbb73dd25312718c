using System.Numerics;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>A wooden chair: splayed legs, leaning posts with two rails, a seat board.</summary>
internal sealed class ChairPicture(View view, float top)
{
    private const float Half = .21f;
    private const float Front = .2f;
    private const float Back = -.215f;
    private const float Lean = .05f;

    // A low back has room for one.
    private const float TwoRails = .85f;

    /// <summary>Whether the viewer stands behind the chair, so that its back hides the person.</summary>
    public bool SeenFromBehind => view.Toward.Z < -.2f;

    /// <summary>Legs and posts first: neighbours of one colour share a path.</summary>
    public IEnumerable<Mark> Whole() => [.. Posts(), .. Legs(), .. Rails(), Top()];

    public IEnumerable<Mark> BackRest() => [.. Posts(), .. Rails()];

    public IEnumerable<Mark> Seat() => [.. Legs(), Top()];

    private IEnumerable<Mark> Posts()
    {
        foreach (var x in new[] { -1, 1 })
        {
            yield return new($"chair post {x}", "wood far", PropSolids.Post(view, new(x * Half * .92f, .44f, Back), .017f, Leaning(x * Half * .97f, top), .013f));
        }
    }

    private IEnumerable<Mark> Rails()
    {
        yield return Rail("chair rail", top - .02f, .075f);
        if (top < TwoRails)
        {
            yield break;
        }

        yield return Rail("chair low rail", .46f + ((top - .46f) * .42f), .03f);
    }

    private IEnumerable<Mark> Legs()
    {
        foreach (var (x, z) in Nearest([(-1, Back), (1, Back), (-1, Front), (1, Front)]))
        {
            yield return new($"chair leg {x} {z}", "wood far", PropSolids.Post(view, new(x * Half * .86f, .44f, z * .9f), .019f, new(x * Half, 0, z * 1.06f), .013f));
        }

        yield return new("chair seat edge", "wood far", PropSolids.Box(view, new(0, Skeleton.SeatHeight - .02f, 0), new(Half, .02f, .22f)));
    }

    private Mark Top() => new("chair seat", "wood", PropSolids.Face(view, [new(-Half, Y, -.22f), new(Half, Y, -.22f), new(Half, Y, .22f), new(-Half, Y, .22f)]));

    private const float Y = Skeleton.SeatHeight;

    private Mark Rail(string name, float up, float height) => new(
        name, "wood",
        PropSolids.Faceted(
            view,
            [.. new[] { -1, 1 }.SelectMany(x => new[] { Leaning(x * Half * .96f, up), Leaning(x * Half * .96f, up - height) }.SelectMany(at => new[] { at, at - new Vector3(0, 0, .018f) }))]));

    private static Vector3 Leaning(float x, float up) => new(x, up, Back - (Lean * (up - .44f) / .48f));

    private IEnumerable<(int X, float Z)> Nearest((int X, float Z)[] legs) => legs.OrderBy(leg => view.Depth(new(leg.X * Half, 0, leg.Z)));
}
