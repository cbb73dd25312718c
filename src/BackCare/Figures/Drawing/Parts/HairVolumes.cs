using System.Numerics;
using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>What stands out from the skull, as ellipsoids on the head.</summary>
internal static class HairVolumes
{
    private const int Curls = 44;
    private const float GoldenAngle = 2.39996f;

    public static IReadOnlyList<(Vector3 Center, Vector3 Radii)> From(Hair hair, HairShape shape) => hair switch
    {
        Hair.Bob =>
        [
            (new(.05f, -.03f, -.022f), new(.033f, .085f, .055f)), (new(-.05f, -.03f, -.022f), new(.033f, .085f, .055f)),
            (new(0, -.03f, -.055f), new(.072f, .085f, .048f)),
        ],
        Hair.Bun => [(new(0, .075f, -.128f), new(.041f)), (new(0, .06f, -.095f), new(.036f))],
        Hair.Ponytail =>
            [(new(0, .06f, -.112f), new(.024f)), (new(0, .01f, -.138f), new(.028f, .062f, .026f)),
            (new(0, -.06f, -.135f), new(.02f, .05f, .018f))],
        Hair.Curly =>
            [.. Enumerable.Range(0, Curls).Select(OnSpiral).Where(curl => curl.Y > shape.Lower.At(Angle(curl)) + .12f).Select(Curl)],
        _ => [],
    };

    /// <summary>The ball that all hair stays in.</summary>
    public static Ball Room(Subject subject) => subject.Person.Hair is Hair.Bun or Hair.Ponytail
        ? new(subject.OnHead(0, .02f, -.09f), .1f)
        : new(subject.OnHead(0, .03f, -.01f), subject.Person.Hair == Hair.Curly ? .125f : .105f);

    private static Vector3 OnSpiral(int i)
    {
        var y = 1 - ((i + .5f) * 2 / Curls);
        var (sin, cos) = MathF.SinCos(i * GoldenAngle);
        return new(sin * MathF.Sqrt(1 - (y * y)), y, cos * MathF.Sqrt(1 - (y * y)));
    }

    private static float Angle(Vector3 direction) => float.RadiansToDegrees(MathF.Atan2(Math.Abs(direction.X), direction.Z));

    private static (Vector3 Center, Vector3 Radii) Curl(Vector3 direction) =>
        (new Vector3(0, .03f, -.01f) + (direction * new Vector3(.081f, .094f, .1f)), new(.026f));
}
