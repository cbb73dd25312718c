using System.Numerics;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>The things of a scene, behind the person and in front.</summary>
internal static class PropPicture
{
    private const float LowChair = .8f;
    private const float HighChair = .92f;
    private const float MatEdge = .009f;
    private const float MattressEdge = .2f;
    private const float RollerHalf = .21f;
    private const float WallNear = .2f;
    private const float WallFar = .9f;

    /// <param name="start">Where the movement starts, or null: a mat reaches below that as well.</param>
    public static IEnumerable<Mark> Behind(Prop prop, Subject subject, Subject? start) =>
        Things(prop, subject, start).Select(mark => mark with { IsStill = true });

    public static IEnumerable<Mark> InFront(Prop prop, Subject subject)
    {
        IEnumerable<Mark> marks = prop switch
        {
            Prop.Chair or Prop.LowChair when Chair(prop, subject.View) is { SeenFromBehind: true } chair => chair.BackRest(),

            // A ball under the body would be hidden, and it is what the picture is about.
            Prop.BallRight => Ball(subject.View, PropPlaces.BallUnder(subject.Skeleton, Side.Right)),
            Prop.BallLeft => Ball(subject.View, PropPlaces.BallUnder(subject.Skeleton, Side.Left)),
            _ => [],
        };
        return marks.Select(mark => mark with { IsStill = true });
    }

    private static IEnumerable<Mark> Things(Prop prop, Subject subject, Subject? start)
    {
        var (view, s) = (subject.View, subject.Skeleton);
        return prop switch
        {
            Prop.Mat => Mat(subject, start),
            Prop.Chair or Prop.LowChair when Chair(prop, view) is var chair => chair.SeenFromBehind ? chair.Seat() : chair.Whole(),
            Prop.Wall => Wall(subject),
            Prop.FoamRoller => Roller(view, PropPlaces.RollerUnder(s)),
            Prop.RollerLow => Roller(view, PropPlaces.RollerLow(s)),
            Prop.Cushion => Cushion(view, s),
            Prop.Bed => Bed(subject, start),
            Prop.RollerBehind => Roller(view, PropPlaces.RollerBehind(s)),
            Prop.BallBeside => Ball(view, PropPlaces.BallBeside(s)),
            _ => [],
        };
    }

    private static ChairPicture Chair(Prop prop, View view) => new(view, prop == Prop.LowChair ? LowChair : HighChair);

    /// <summary>Where the back touches it, as high as the head and a little more: hardly nearer to the viewer than the person, or it would
    /// stand like a post before the back.</summary>
    private static IEnumerable<Mark> Wall(Subject subject)
    {
        var at = Samples.From(subject, BodyGroup.Trunk).Min(ball => ball.Center.Z - ball.Radius) - .012f;
        var half = (subject.Skeleton.Skull.Y / 2) + .1f;
        var nearer = subject.View.Toward.X >= 0 ? 1 : -1;
        var (near, far) = (WallNear * nearer, -WallFar * nearer);
        yield return new("wall edge", "wall far", PropSolids.Box(
            subject.View, new((near + far) / 2, half, at - .03f), new(Math.Abs(near - far) / 2, half, .03f)));
        yield return new("wall", "wall",
            PropSolids.Face(subject.View, [new(near, 0, at), new(far, 0, at), new(far, 2 * half, at), new(near, 2 * half, at)]));
    }

    /// <summary>Below the head.</summary>
    private static IEnumerable<Mark> Cushion(View view, Skeleton s)
    {
        var center = s.Skull with { Y = Skeleton.MatHeight + .035f };
        var corners = PropSolids.Corners(center, new(.17f, .004f, .1f)).Select(corner => new Element(corner, .03f)).ToArray();
        yield return new("cushion", "cushion", PropSolids.Round(view, corners));
    }

    private static IEnumerable<Mark> Mat(Subject subject, Subject? start) => Slab(subject, start, "mat", .33f, MatEdge);

    private static IEnumerable<Mark> Bed(Subject subject, Subject? start) => Slab(subject, start, "bed", .48f, MattressEdge);

    /// <summary>Below everything that lies lower than 30 cm, from where the movement starts to where it ends.</summary>
    private static IEnumerable<Mark> Slab(Subject subject, Subject? start, string name, float half, float edge)
    {
        var low = Samples.All(subject).Concat(start is null ? [] : Samples.All(start)).Where(ball => ball.Center.Y < .3f).ToList();
        var (near, far) = (low.Min(ball => ball.Center.Z - ball.Radius) - .06f, low.Max(ball => ball.Center.Z + ball.Radius) + .06f);
        if (subject.Skeleton.Pose.Posture == Posture.Sitting)
        {
            // Someone who sits will lie back, and has a roller there.
            near = Math.Min(near, PropPlaces.RollerBehind(subject.Skeleton).Z - .3f);
        }

        Vector3 At(float x, float z, float y = Skeleton.MatHeight) => new(x, y, z);
        yield return new($"{name} edge", $"{name} far", PropSolids.Faceted(subject.View,
            [At(-half, near), At(half, near), At(half, far), At(-half, far), At(-half, near, -edge), At(half, near, -edge),
                At(half, far, -edge), At(-half, far, -edge)]));
        yield return new(name, name, PropSolids.Face(subject.View, [At(-half, near), At(half, near), At(half, far), At(-half, far)]));
    }

    private static IEnumerable<Mark> Roller(View view, Vector3 center)
    {
        var (radius, nearer) = (PropPlaces.RollerRadius, view.Toward.X >= 0 ? 1 : -1);
        Element Disc(float x, float size) => Element.Disc(center + new Vector3(x * nearer, 0, 0), Vector3.UnitX, radius * size);
        yield return new("roller", "roller", PropSolids.Round(view, Disc(-RollerHalf, 1), Disc(RollerHalf, 1)));
        yield return new("roller end", "roller end", PropSolids.Round(view, Disc(RollerHalf, 1)));
        yield return new("roller hole", "roller hole", PropSolids.Round(view, Disc(RollerHalf, .3f)));
    }

    private static IEnumerable<Mark> Ball(View view, Vector3 center)
    {
        yield return new("ball", "ball", PropSolids.Round(view, new Element(center, PropPlaces.BallRadius)));
        yield return new("ball light", "ball light",
            PropSolids.Round(view, new Element(center + (view.Toward * .02f) + new Vector3(0, .014f, 0), .008f)));
    }
}
