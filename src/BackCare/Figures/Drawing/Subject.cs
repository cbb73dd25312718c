using System.Numerics;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>A solved person, and from where it is seen.</summary>
internal sealed class Subject(Skeleton skeleton, Person person, View view)
{
    // A fuller body grows less on the picture than its volumes do, or shoulders and knees would look swollen.
    private const float ShareOfBuild = .7f;

    public Skeleton Skeleton => skeleton;

    public Person Person => person;

    public Body Body => person.Body;

    public View View => view;

    /// <summary>Size: 1 for a person of 1.70 m.</summary>
    public float S { get; } = person.Body.Stature / 1.7f;

    /// <summary>Size of what grows with the build.</summary>
    public float G { get; } = person.Body.Stature / 1.7f * (1 + ((person.Body.Build - 1) * ShareOfBuild));

    public Vector3 OnPelvis(Vector3 joint, float x, float y, float z) => joint + Vector3.Transform(new(x, y, z), skeleton.PelvisFrame);

    public Vector3 OnThorax(Vector3 joint, float x, float y, float z) => joint + Vector3.Transform(new(x, y, z), skeleton.ThoraxFrame);

    /// <summary>A place on the head, whose size does not depend on the build.</summary>
    public Vector3 OnHead(float x, float y, float z) =>
        skeleton.Skull + Vector3.Transform(new Vector3(x, y, z) * HeadScale, skeleton.HeadFrame);

    public float HeadScale => 1.03f * S;

    public ConvexPolygon Hull(params ReadOnlySpan<Element> elements) => ConvexPolygon.From(view, elements);

    /// <summary>Neighbours in a row, each pair a solid: they share sections.</summary>
    public IReadOnlyList<ConvexPolygon> Chain(params ReadOnlySpan<Element> elements)
    {
        var solids = new List<ConvexPolygon>();
        for (var i = 1; i < elements.Length; i++)
        {
            solids.Add(Hull(elements[i - 1], elements[i]));
        }

        return solids;
    }
}
