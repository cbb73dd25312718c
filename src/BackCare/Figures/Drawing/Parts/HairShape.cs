namespace BackCare.Figures.Drawing;

/// <summary>Where hair begins and ends, by the angle from the front of the head; heights as parts of the skull's half height.</summary>
/// <param name="Lower">The hairline: hair is above it.</param>
/// <param name="Upper">Where a bald head begins, or null.</param>
internal sealed record HairShape(HairShape.Line Lower, HairShape.Line? Upper = null)
{
    public static readonly HairShape Short =
        new(new Line((0, .52f), (38, .5f), (58, .3f), (72, .02f), (82, -.3f), (92, -.18f), (104, -.1f), (120, -.42f), (180, -.6f)));
    public static readonly HairShape Drawn =
        new(new Line((0, .54f), (38, .5f), (58, .34f), (74, .1f), (90, -.06f), (104, -.1f), (125, -.36f), (180, -.52f)));
    public static readonly HairShape Bob = new(new Line((0, .52f), (34, .48f), (54, .3f), (68, .02f), (78, -.4f), (92, -.95f), (180, -1f)));
    public static readonly HairShape Bald = new(Short.Lower, new Line((0, -1), (70, -1), (84, .02f), (110, .1f), (180, .16f)));

    /// <summary>Heights between which one reads off straight lines.</summary>
    internal sealed class Line(params (float Angle, float Height)[] points)
    {
        public float At(float angle)
        {
            var i = 1;
            while (i < points.Length - 1 && points[i].Angle < angle)
            {
                i++;
            }

            var (a, b) = (points[i - 1], points[i]);
            return float.Lerp(a.Height, b.Height, Math.Clamp((angle - a.Angle) / (b.Angle - a.Angle), 0, 1));
        }
    }
}
