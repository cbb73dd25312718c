using System.Globalization;

namespace BackCare.Figures.Drawing;

/// <summary>The movement of one shape as an SVG animation: there and back, with most of the time at the end.</summary>
internal static class Animation
{
    /// <summary>The end of an animation that the page's control plays.</summary>
    public const string Play = "begin=\"play.click\" end=\"pause.click\" repeatCount=\"indefinite\"/>";

    /// <summary>The end of an animation that plays by itself.</summary>
    public const string Always = "repeatCount=\"indefinite\"/>";

    private const float Arrives = .3f;
    private const float Leaves = .82f;

    /// <summary>How a shape moves, or null. A shape that cannot move all the way shows only at the end, like the arrow and the
    /// glow.</summary>
    /// <param name="way">The shape at the start and on the way, or null where it is not there.</param>
    public static string? From(Mark mark, Shape?[] way)
    {
        if (mark.IsStill)
        {
            return null;
        }

        if (!way.All(shape => shape?.IsLike(mark.Shape) == true))
        {
            return "<animate attributeName=\"visibility\" calcMode=\"discrete\" values=\"hidden;visible;hidden;hidden\" "
                + $"keyTimes=\"0;.3;.82;1\" dur=\"6s\" {Play}";
        }

        string[] values = [.. way.Select(shape => shape!.ToString()), mark.Shape.ToString()];
        return values.Distinct().Count() == 1 ? null
            : $"<animate attributeName=\"d\" values=\"{string.Join(';', [.. values, .. values.Reverse()])}\" {Times(way.Length)} {Play}";
    }

    private static string Times(int steps)
    {
        var there = Enumerable.Range(0, steps + 1).Select(i => Arrives * i / steps);
        var back = Enumerable.Range(0, steps + 1).Select(i => Leaves + ((1 - Leaves) * i / steps));
        return $"keyTimes=\"{string.Join(';', there.Concat(back).Select(Time))}\" dur=\"6s\"";
    }

    // The last one must be 1, or the animation is dropped.
    private static string Time(float time) => time > .999f ? "1" : time.ToString(".###;;0", CultureInfo.InvariantCulture);
}
