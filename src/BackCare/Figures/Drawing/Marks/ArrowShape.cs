using System.Numerics;

namespace BackCare.Figures.Drawing;

/// <summary>A curved arrow that grows wider toward its head.</summary>
internal static class ArrowShape
{
    public const float HeadLength = .078f;
    public const float HeadHalf = .04f;

    private const float Narrow = .006f;
    private const float Wide = .017f;

    public static Shape From(ArrowCurve curve)
    {
        var (start, through, tip) = curve;
        var control = (2 * through) - ((start + tip) / 2);
        var neck = Back(start, control, tip);
        control = (2 * Middle(start, control, tip, neck)) - ((start + neck) / 2);
        var (first, chord, last) = (Normal(control - start), Normal(neck - start), Normal(tip - neck));
        var half = (Narrow + Wide) / 2;
        return Shape.Arrow(
        [
            start + (first * Narrow), control + (chord * half), neck + (last * Wide), neck + (last * HeadHalf), tip,
            neck - (last * HeadHalf), neck - (last * Wide), control - (chord * half), start - (first * Narrow),
        ]);
    }

    /// <summary>Where the head begins: the place on the curve that is its length before the tip.</summary>
    private static Vector2 Back(Vector2 start, Vector2 control, Vector2 tip)
    {
        var t = 1f;
        while (t > .1f && Vector2.Distance(At(start, control, tip, t), tip) < HeadLength)
        {
            t -= .02f;
        }

        return At(start, control, tip, t);
    }

    private static Vector2 Middle(Vector2 start, Vector2 control, Vector2 tip, Vector2 neck)
    {
        var best = 0f;
        for (var t = 0f; t < 1; t += .02f)
        {
            best = Vector2.DistanceSquared(At(start, control, tip, t), neck) < Vector2
                .DistanceSquared(At(start, control, tip, best), neck) ? t : best;
        }

        return At(start, control, tip, best / 2);
    }

    private static Vector2 At(Vector2 a, Vector2 b, Vector2 c, float t) => Vector2.Lerp(Vector2.Lerp(a, b, t), Vector2.Lerp(b, c, t), t);

    private static Vector2 Normal(Vector2 way) => way.Length() < 1e-5f ? Vector2.UnitY : Vector2.Normalize(new(-way.Y, way.X));
}
