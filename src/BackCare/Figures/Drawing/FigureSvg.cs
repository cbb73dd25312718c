using System.Globalization;
using System.Net;
using System.Numerics;
using System.Text;
using BackCare.Figures.Model;

namespace BackCare.Figures.Drawing;

/// <summary>Draws a scene as SVG. Colours are classes; the words stay outside the picture. A figure takes some 20 ms, and any number may
/// be drawn at once.</summary>
public static class FigureSvg
{
    private const float Margin = .05f;

    private const string Silent = " aria-hidden=\"true\">";

    /// <summary>The picture as an inline SVG element.</summary>
    /// <param name="alternative">The words for people who do not see it; empty for a picture beside words that say the same.</param>
    /// <param name="moving">Whether it carries its movement from where it starts, to be played by the page's control.</param>
    public static string Draw(Scene scene, string alternative, bool moving = false) =>
        Render(scene, alternative.Length == 0 ? Silent : $" role=\"img\"><title>{WebUtility.HtmlEncode(alternative)}</title>", moving);

    /// <summary>The still picture beside words that say the same: screen readers pass over it.</summary>
    public static string DrawForCard(Scene scene) => Render(scene, Silent, moving: false);

    /// <summary>A picture as a file of its own, with its colours, light and dark. A movement plays by itself: a page shows the still
    /// picture to people who want less motion.</summary>
    /// <param name="style">The style sheet's layer "figures".</param>
    public static string ToFile(string svg, string style) => svg
        .Replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", StringComparison.Ordinal)
        .Replace("</svg>", $"<style>{style}</style></svg>", StringComparison.Ordinal)
        .Replace(Animation.Play, Animation.Always, StringComparison.Ordinal);

    /// <summary>A picture of what not to do, with a cross in a corner.</summary>
    public static string DrawMistake(Scene scene, string alternative) =>
        Render(scene.Still(), $" role=\"img\"><title>{WebUtility.HtmlEncode(alternative)}</title>", moving: false, crossedOut: true);

    /// <summary>Whether there is a movement to the pose.</summary>
    public static bool Moves(Scene scene) => scene.From is not null;

    /// <summary>The parts whose arrow cannot be drawn: too short, or across the face.</summary>
    public static IEnumerable<Landmark> FindArrowsThatFail(Scene scene) => new SceneDrawing(scene).FindArrowsThatFail();

    /// <summary>The width and height that a scene needs, in metres.</summary>
    public static Vector2 SizeOf(Scene scene)
    {
        var (min, max) = new SceneDrawing(scene).Bounds();
        return max - min;
    }

    internal static IReadOnlyList<Mark> Marks(Scene scene) => [.. new SceneDrawing(scene).Marks()];

    /// <summary>The corner, width and height of a picture in its units: all pictures of a guide have one scale.</summary>
    internal static (int X, int Y, int Width, int Height) FrameOf(Scene scene) => FrameOf(scene, new SceneDrawing(scene));

    private static (int X, int Y, int Width, int Height) FrameOf(Scene scene, SceneDrawing drawing)
    {
        var (min, max) = drawing.Bounds();
        var size = Vector2.Max(scene.Size?.Value ?? Vector2.Zero, max - min) + new Vector2(2 * Margin);

        // In the middle, and on the floor.
        var corner = new Vector2((min.X + max.X - size.X) / 2, max.Y + Margin - size.Y);
        return (Unit(corner.X), Unit(corner.Y), Unit(size.X), Unit(size.Y));
    }

    private static int Unit(float metres) => (int)MathF.Round(metres * Shape.Scale);

    private static string Render(Scene scene, string label, bool moving, bool crossedOut = false)
    {
        var drawing = new SceneDrawing(scene);
        var svg = new StringBuilder(Open(scene, drawing, label));
        if (moving && Moves(scene))
        {
            AppendMoving(svg, drawing);
        }
        else
        {
            AppendStill(svg, [.. drawing.Marks(), .. crossedOut ? Cross(scene, drawing) : []]);
        }

        return svg.Append("</svg>").ToString();
    }

    private static IEnumerable<Mark> Cross(Scene scene, SceneDrawing drawing)
    {
        var (x, y, width, height) = FrameOf(scene, drawing);
        return CrossPicture.Marks(drawing.End, new Vector2(x, y) / Shape.Scale, new Vector2(x + width, y + height) / Shape.Scale);
    }

    private static string Open(Scene scene, SceneDrawing drawing, string label)
    {
        var (x, y, width, height) = FrameOf(scene, drawing);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg fill=\"{PlainColours.Rest}\" class=\"figure {Classes(scene.Person)}\" viewBox=\"{x} {y} {width} {height}\" "
            + $"width=\"{width / 2}\"{label}");
    }

    private static string Classes(Person person) =>
        $"skin-{person.Skin}{(person.Outfit == Outfit.Teal ? "" : " " + person.Outfit.ToString().ToLowerInvariant())}"
        + (person.Grey ? " grey" : "");

    /// <summary>Neighbours of the same colour share a path.</summary>
    private static void AppendStill(StringBuilder svg, List<Mark> marks)
    {
        for (var i = 0; i < marks.Count; i++)
        {
            var style = marks[i].Style;
            svg.Append(i > 0 && style == marks[i - 1].Style ? "" : $"<path class=\"{style}\"{PlainColours.WriteFill(style)} d=\"")
                .Append(marks[i].Shape);
            svg.Append(i + 1 < marks.Count && style == marks[i + 1].Style ? "" : "\"/>");
        }
    }

    private static void AppendMoving(StringBuilder svg, SceneDrawing drawing)
    {
        var keys = drawing.Keys();
        foreach (var mark in drawing.Marks())
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{mark.Style}\" d=\"{mark.Shape}\"");
            svg.Append(Animation.From(mark, [.. keys.Select(key => key.GetValueOrDefault(mark.Name))]) is { } animation
                ? $">{animation}</path>" : "/>");
        }
    }
}
