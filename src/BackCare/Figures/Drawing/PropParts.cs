using System.Numerics;

using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>Draws the props, placed by where the person is.</summary>
internal static class PropParts
{
    // Behind everything on the picture.
    private const float Back = -10;

    public static IEnumerable<Part> Of(Prop prop, Skeleton s, Camera camera) => prop switch
    {
        Prop.Mat => [new Part("mat", "mat", Outline.Polygon(camera, Rectangle(s)), Back)],
        Prop.Chair => Chair(camera, .92f),
        Prop.LowChair => Chair(camera, .8f),
        Prop.Wall => [new Part("wall", "wall", Outline.Polygon(camera, Box(new(0, .75f, -.4f), new(.5f, .75f, .01f)).Take(4)), Back)],
        Prop.FoamRoller => [Roller(camera, PropPlaces.RollerUnder(s))],
        Prop.RollerBehind => [Roller(camera, PropPlaces.RollerBehind(s))],
        Prop.BallRight => [Ball(camera, PropPlaces.BallUnder(s, Side.Right))],
        Prop.BallLeft => [Ball(camera, PropPlaces.BallUnder(s, Side.Left))],
        _ => [Ball(camera, PropPlaces.BallBeside(s))],
    };

    private static IEnumerable<Vector3> Rectangle(Skeleton s)
    {
        var points = new[] { s.Pelvis, s.Skull, s.Ankle(Side.Left), s.Ankle(Side.Right), s.Hand(Side.Left), s.Hand(Side.Right) };
        var (near, far) = (points.Min(point => point.Z) - .14f, points.Max(point => point.Z) + .18f);
        return [new(-.33f, 0, near), new(.33f, 0, near), new(.33f, 0, far), new(-.33f, 0, far)];
    }

    private static IEnumerable<Part> Chair(Camera camera, float top)
    {
        const float half = .21f;
        var feet = new[] { (half, -.2f), (-half, -.2f), (half, .2f), (-half, .2f) }.Select(foot => new Vector3(foot.Item1 * .92f, .012f, foot.Item2 * .92f));
        yield return new Part("chair legs", "rod", Outline.Strokes(camera, feet.Select(foot => new Stroke(foot with { Y = Skeleton.SeatHeight - .03f }, foot))), Back);
        yield return Hull("chair back", "wood", camera, Box(new(0, (top + .5f) / 2, -.235f), new(half, (top - .5f) / 2, .014f)));
        yield return Hull("chair seat", "wood", camera, Box(new(0, Skeleton.SeatHeight - .018f, 0), new(half, .018f, .22f))) with { Depth = camera.Project(new(0, .4f, -.05f)).Z - .1f };
    }

    private static Part Roller(Camera camera, Vector3 center) => new(
        "roller", "prop",
        Outline.Hull(camera, [new(center + new Vector3(.2f, 0, 0), PropPlaces.RollerRadius), new(center - new Vector3(.2f, 0, 0), PropPlaces.RollerRadius)]),
        camera.Project(center).Z - .1f);

    private static Part Ball(Camera camera, Vector3 center) =>
        new("ball", "prop", Outline.Hull(camera, [new(center, PropPlaces.BallRadius)]), camera.Project(center).Z + .2f);

    private static Part Hull(string name, string style, Camera camera, Vector3[] corners) =>
        new(name, style, Outline.Polygon(camera, ConvexHull.Of(corners, camera)), camera.Project(corners.Aggregate(Vector3.Zero, (sum, corner) => sum + corner) / corners.Length).Z);

    private static Vector3[] Box(Vector3 center, Vector3 half) =>
    [
        .. from y in new[] { -1, 1 } from corner in new[] { (-1, -1), (1, -1), (1, 1), (-1, 1) }
           select center + (half * new Vector3(corner.Item1, y, corner.Item2)),
    ];
}
