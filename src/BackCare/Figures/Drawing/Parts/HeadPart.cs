using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>The head without hair: seen from the side brow, nose and lips are its outline, from the front they sink into it.</summary>
internal sealed class HeadPart
{
    private const int Nodes = 22;
    private const float Blend = .012f;

    private readonly Subject subject;
    private readonly SolidField field;

    public HeadPart(Subject subject)
    {
        this.subject = subject;
        var scale = subject.HeadScale;
        Element Part(float x, float y, float z, float rx, float ry, float rz) =>
            Element.Ellipsoid(subject.OnHead(x, y, z), subject.Skeleton.HeadFrame, new Vector3(rx, ry, rz) * scale);
        field = new SolidField(Blend * scale,
        [
            subject.Chain(
                Part(0, .03f, -.01f, .075f, .086f, .094f), Part(0, -.02f, .02f, .068f, .06f, .066f), Part(0, -.045f, .022f, .06f, .066f, .058f),
                Part(0, -.09f, .05f, .026f, .02f, .026f)),
            [subject.Hull(Part(0, .03f, .07f, .03f, .02f, .013f))],
            subject.Chain(Part(0, .01f, .08f, .006f, .012f, .008f), Part(0, -.02f, .1f, .012f, .01f, .011f), Part(0, -.03f, .08f, .01f, .006f, .008f)),
            [subject.Hull(Part(0, -.052f, .074f, .018f, .011f, .011f))],
        ]);
    }

    /// <summary>How much the face looks at the viewer: 1 straight, 0 past, negative away.</summary>
    public float Facing => subject.View.Depth(subject.OnHead(0, 0, 1) - subject.OnHead(0, 0, 0)) / subject.HeadScale;

    /// <summary>How far inside the head a place of the picture is, in metres; negative outside.</summary>
    public float Inside(Vector2 place) => -field.At(place);

    public Shape? Trace(int nodes = Nodes) => Outliner.Head.Trace(
        subject.View, field.At, field.Min, field.Max, 1.1f, (subject.OnHead(0, .3f, 0), nodes / 2), (subject.OnHead(0, -.3f, .04f), nodes / 2));
}
