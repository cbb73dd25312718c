using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>The hair: a cap on the side of the skull that the viewer sees, and volumes such as a bun.</summary>
internal sealed class HairPart
{
    private const float Height = .085f;
    private const float Blend = .008f;
    private const int CapNodes = 18;
    private const int CurlyNodes = 26;
    private const int BobNodes = 24;
    private const int VolumeNodes = 12;

    // Between these angles from the front, in degrees, the outline of the face gradually stops counting.
    private const float Ears = 102;
    private const float BehindEars = 125;

    // Near the crown the angle from the front changes arbitrarily fast, so no square may be skipped.
    private const float Slope = 1000;

    private static readonly Vector3 Center = new(0, .03f, -.01f);
    private static readonly Vector3 Radii = new Vector3(.075f, .086f, .094f) * 1.06f;

    private readonly Subject subject;
    private readonly HeadPart head;
    private readonly HairShape shape;
    private readonly ConvexPolygon skull;
    private readonly SolidField? volumes;
    private readonly Vector2 middle;
    private readonly (Vector3 X, Vector3 Y) rows;
    private readonly Vector3 toward;

    public HairPart(Subject subject, HeadPart head)
    {
        (this.subject, this.head) = (subject, head);
        shape = subject.Person.Hair switch
        {
            Hair.Bob => HairShape.Bob,
            Hair.Bun or Hair.Ponytail => HairShape.Drawn,
            Hair.Bald => HairShape.Bald,
            _ => HairShape.Short,
        };
        skull = subject.Hull(Ellipsoid(Center, Radii));
        middle = subject.View.Flat(subject.OnHead(Center.X, Center.Y, Center.Z));
        var solids =
            HairVolumes.From(subject.Person.Hair, shape).Select(volume => subject.Hull(Ellipsoid(volume.Center, volume.Radii))).ToList();
        volumes = solids.Count == 0 ? null : new SolidField(.012f, [.. solids.Select(solid => new[] { solid })]);
        var (a, b, c) = (Axis(Vector3.UnitX), Axis(Vector3.UnitY), Axis(Vector3.UnitZ));
        rows = (new(a.X, b.X, c.X), new(a.Y, b.Y, c.Y));
        var across = Vector3.Normalize(Vector3.Cross(rows.X, rows.Y));
        toward = subject.View.Depth(Vector3.Transform(across * Radii, subject.Skeleton.HeadFrame)) > 0 ? across : -across;
    }

    /// <summary>The hair that is behind a head that looks at the viewer, or null.</summary>
    public Shape? TraceBehind() => volumes is null ? null : Outliner.Hair.Trace(
        subject.View, volumes.At, volumes.Min, volumes.Max, 1.1f, (Top, VolumeNodes / 2), (Bottom, VolumeNodes / 2));

    /// <summary>The hair in front of the head, with the volumes where it looks away.</summary>
    public Shape? TraceCap(bool withVolumes)
    {
        var nodes = subject.Person.Hair switch
        {
            Hair.Curly => CurlyNodes,
            Hair.Bob => BobNodes,
            _ => CapNodes,
        };
        var all = withVolumes ? volumes : null;
        var (min, max) =
            (all is null ? skull.Min : Vector2.Min(skull.Min, all.Min), all is null ? skull.Max : Vector2.Max(skull.Max, all.Max));
        return Outliner.Hair.Trace(
            subject.View, point => all is null ? Cap(point) : SolidField.Smooth(Cap(point), all.At(point), Blend), min, max, Slope,
            (Top, nodes / 2), (Bottom, nodes / 2));
    }

    private Vector3 Top => subject.OnHead(0, .3f, -.05f);

    private Vector3 Bottom => subject.OnHead(0, -.3f, -.1f);

    private float Cap(Vector2 point)
    {
        var u = OnSkull(point);
        var angle = float.RadiansToDegrees(MathF.Atan2(Math.Abs(u.X), u.Z));
        var field = Larger(skull.Distance(point), (shape.Lower.At(angle) - u.Y) * Height);
        if (shape.Upper is { } upper)
        {
            field = Larger(field, (u.Y - upper.At(angle)) * Height);
        }

        // In front of the ears, hair stays inside the outline of the face, or tufts would stick out at the temples.
        return angle < BehindEars && subject.Person.Hair != Hair.Curly
            ? Larger(field, -head.Inside(point) - Stands(u.Y, angle))
            : field;
    }

    /// <summary>How far hair stays inside the face's outline; less and less behind the ears.</summary>
    private static float Stands(float height, float angle) =>
        (.013f * Math.Clamp((height + .05f) / .5f, 0, 1)) + (.06f * Math.Max(0, angle - Ears) / (BehindEars - Ears));

    /// <summary>The place on the near side of the skull that a point of the picture shows, as a unit vector.</summary>
    private Vector3 OnSkull(Vector2 point)
    {
        var p = point - middle;
        var (xx, xy, yy) = (rows.X.LengthSquared(), Vector3.Dot(rows.X, rows.Y), rows.Y.LengthSquared());
        var determinant = (xx * yy) - (xy * xy);
        var u = (rows.X * (((yy * p.X) - (xy * p.Y)) / determinant)) + (rows.Y * (((xx * p.Y) - (xy * p.X)) / determinant));
        var length = u.LengthSquared();
        return length >= 1 ? u / MathF.Sqrt(length) : u + (toward * MathF.Sqrt(1 - length));
    }

    private static float Larger(float a, float b) => -SolidField.Smooth(-a, -b, Blend);

    private Vector2 Axis(Vector3 axis) =>
        subject.View.Flat(Vector3.Transform(axis * Radii * subject.HeadScale, subject.Skeleton.HeadFrame));

    private Element Ellipsoid(Vector3 center, Vector3 radii) =>
        Element.Ellipsoid(subject.OnHead(center.X, center.Y, center.Z), subject.Skeleton.HeadFrame, radii * subject.HeadScale);
}
