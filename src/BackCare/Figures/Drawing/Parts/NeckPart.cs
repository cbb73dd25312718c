using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>The neck, out of a collar that is tipped forward.</summary>
internal static class NeckPart
{
    private const int Nodes = 10;
    private const float Tip = .42f;

    public static Shape? Trace(Subject subject)
    {
        var (s, size) = (subject.Skeleton, subject.S);
        var collar = subject.OnThorax(s.NeckBase, 0, .028f * size, 0);
        var element = new Element(
            collar, 0, Vector3.Transform(Vector3.UnitX * .058f * size, s.ThoraxFrame),
            Vector3.Transform(new Vector3(0, -MathF.Sin(Tip), MathF.Cos(Tip)) * .056f * size, s.ThoraxFrame));
        var top = subject.OnHead(0, -.05f, -.022f);
        var below = collar - ((top - collar) * .5f);
        return Outliner.Neck.Trace(
            subject.View, [subject.Chain(element, new(top, .05f * size))], (top, Nodes / 2), (below, Nodes / 2));
    }

    /// <summary>The way that the collar opens.</summary>
    public static Vector3 Opening(Subject subject) =>
        Vector3.Transform(new(0, MathF.Cos(Tip), MathF.Sin(Tip)), subject.Skeleton.ThoraxFrame);
}
