using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>Where on a picture an arrow may be: off the face, and as little as possible over the body.</summary>
internal sealed class ArrowSpace
{
    public const float MinLength = .15f;

    private const float FaceMargin = .04f;
    private const float HalfWidth = .02f;
    private const float Gap = .02f;
    private const float Step = .005f;

    private readonly Disc[] body;
    private readonly Disc[] arms;
    private readonly Disc face;

    public ArrowSpace(Subject subject)
    {
        Disc[] Flat(params IEnumerable<BodyGroup> groups) =>
            [.. groups.SelectMany(group => Samples.From(subject, group))
                .Select(ball => new Disc(subject.View.Flat(ball.Center), ball.Radius))];
        (body, arms) = (Flat(Enum.GetValues<BodyGroup>()), Flat(BodyGroup.ArmLeft, BodyGroup.ArmRight));
        face = new(subject.View.Flat(subject.OnHead(0, 0, .01f)), .1f * subject.HeadScale);
    }

    public bool Misses(ReadOnlySpan<Vector2> points)
    {
        foreach (var point in points)
        {
            if (Vector2.Distance(point, face.Place) <= face.Radius + FaceMargin)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The line itself, or null where it is too short or crosses the face.</summary>
    public ArrowCurve? Checked(ArrowCurve curve) => curve.Length >= MinLength && Misses(curve.Points) ? curve : null;

    /// <summary>How much of a line lies over the body, in metres.</summary>
    public float OverBody(ReadOnlySpan<Vector2> points) => Over(body, points);

    public float OverArms(ArrowCurve curve) => Over(arms, curve.Points);

    /// <summary>The first place from a point on that lies off the body, no further than half a metre away.</summary>
    public Vector2 OffBody(Vector2 from, Vector2 way)
    {
        var place = from;
        while (body.Any(disc => Vector2.Distance(disc.Place, place) < disc.Radius + Gap) && Vector2.Distance(place, from) < .5f)
        {
            place += way * Step;
        }

        return place;
    }

    private static float Over(Disc[] discs, ReadOnlySpan<Vector2> points)
    {
        var length = 0f;
        for (var i = 1; i < points.Length; i++)
        {
            var point = points[i];
            length += discs.Any(disc => Vector2.Distance(disc.Place, point) < disc.Radius + HalfWidth)
                ? Vector2.Distance(points[i - 1], point) : 0;
        }

        return length;
    }

    private readonly record struct Disc(Vector2 Place, float Radius);
}
