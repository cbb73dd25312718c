using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>Eyes, brows, nose, mouth and ears, each only where the viewer sees it.</summary>
internal sealed class FacePart(Subject subject, HeadPart head)
{
    private const float Margin = .009f;
    private const float EyeX = .031f;
    private const float EyeY = .004f;

    private static readonly Vector3 Face = new(.078f, .13f, .078f);

    public Shape? Eye(int side) =>
        Seen(EyeX * side, EyeY, .2f) ? Shape.Line([Place(EyeX * side, EyeY - .003f), Place(EyeX * side, EyeY + .003f)]) : null;

    public Shape? Brow(int side)
    {
        (float X, float Y)[] points = [(.018f, .0365f), (.034f, .0415f), (.05f, .0355f)];
        return points.All(point => Seen(point.X * side, point.Y, .2f))
            ? Shape.Line(points.Select(point => Place(point.X * side, point.Y))) : null;
    }

    public Shape? Nose()
    {
        var lean = Math.Sign(Tilt()) * .006f;
        return head.Facing < .35f ? null
            : Shape.Line([On(lean - .010f, -.024f, .09f), On(lean, -.039f, .098f), On(lean + .010f, -.026f, .09f)]);
    }

    public Shape? Mouth()
    {
        (float X, float Y)[] points = [(-.022f, -.055f), (-.008f, -.062f), (.008f, -.062f), (.022f, -.055f)];
        var seen = points.Where(point => Seen(point.X, point.Y, .12f, .004f)).ToList();
        return seen.Count < 2 ? null : Shape.Line(seen.Select(point => Place(point.X, point.Y)));
    }

    public Shape? Ear(int side)
    {
        var outward = subject.OnHead(side, 0, 0) - subject.OnHead(0, 0, 0);
        return subject.View.Depth(Vector3.Normalize(outward)) <= .12f && head.Facing < .6f ? null : Outliner.Foot.Trace(
            subject.View,
            [[subject.Hull(Element.Ellipsoid(
                subject.OnHead(.073f * side, -.002f, -.012f), subject.Skeleton.HeadFrame,
                new Vector3(.012f, .029f, .018f) * subject.HeadScale))]],
            (subject.OnHead(.073f * side, .2f, -.012f), 8));
    }

    private float Tilt() => subject.View.Flat(subject.OnHead(0, 0, 1) - subject.OnHead(0, 0, 0)).X;

    private bool Seen(float x, float y, float facing, float margin = Margin)
    {
        var normal = Vector3.Normalize(new Vector3(x, y, Depth(x, y)) / (Face * Face));
        return subject.View.Depth(Vector3.Transform(normal, subject.Skeleton.HeadFrame)) > facing && head.Inside(Place(x, y)) > margin;
    }

    private Vector2 Place(float x, float y) => On(x, y, Depth(x, y));

    private Vector2 On(float x, float y, float z) => subject.View.Flat(subject.OnHead(x, y, z));

    private static float Depth(float x, float y) =>
        Face.Z * MathF.Sqrt(Math.Max(0, 1 - (x * x / (Face.X * Face.X)) - (y * y / (Face.Y * Face.Y))));
}
