using System.Globalization;
using System.Net;
using System.Numerics;
using System.Text;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;

namespace BackCare.Figures.Drawing;

/// <summary>Draws a scene as SVG. Colours are classes; the words stay outside the picture.</summary>
public static class FigureSvg
{
    private const float Margin = .05f;

    /// <summary>The picture as an inline SVG element.</summary>
    /// <param name="alternative">The words for people who do not see it.</param>
    /// <param name="moving">Whether it carries its movement from where it starts, to be played by the page's control.</param>
    public static string Draw(Scene scene, string alternative, bool moving = false) =>
        Render(scene, $" role=\"img\"><title>{WebUtility.HtmlEncode(alternative)}</title>", moving);

    /// <summary>The still picture beside words that say the same: screen readers pass over it.</summary>
    public static string DrawForCard(Scene scene) => Render(scene, " aria-hidden=\"true\">", moving: false);

    /// <summary>Whether there is a movement to the pose.</summary>
    public static bool Moves(Scene scene) => scene.From is not null;

    internal static IReadOnlyList<Mark> Marks(Scene scene)
    {
        var subject = new Subject(Skeleton.Solve(scene.Person.Body, scene.Pose), scene.Person, new View(scene.Camera));
        var grips = Enum.GetValues<Side>().ToDictionary(
            side => side, side => Grip.From(subject.Skeleton, side, scene.Pose.Reaches.GetValueOrDefault(side == Side.Left ? Limb.HandLeft : Limb.HandRight)));
        var plan = DrawingPlan.From(subject, grips);
        return
        [
            .. scene.Props.SelectMany(prop => PropPicture.Behind(prop, subject)),
            .. new PersonPicture(subject, plan, grips).Marks(),
            .. scene.Props.SelectMany(prop => PropPicture.InFront(prop, subject)),
        ];
    }

    private static string Render(Scene scene, string label, bool moving)
    {
        var marks = Marks(scene);
        var svg = new StringBuilder($"<svg class=\"figure skin-{scene.Person.Skin} {scene.Person.Outfit.ToString().ToLowerInvariant()}{(scene.Person.Grey ? " grey" : "")}\" viewBox=\"{FrameOf(marks)}\"{label}");
        foreach (var mark in marks)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{mark.Style}\" d=\"{mark.Shape}\"/>");
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>The corner, width and height of a picture that holds everything, with a margin.</summary>
    internal static string FrameOf(IReadOnlyList<Mark> marks)
    {
        var (low, high) = (new Vector2(float.MaxValue), new Vector2(float.MinValue));
        foreach (var point in marks.SelectMany(mark => mark.Shape.Points))
        {
            (low, high) = (Vector2.Min(low, point), Vector2.Max(high, point));
        }

        var (corner, size) = ((low - new Vector2(Margin)) * Shape.Scale, (high - low + new Vector2(2 * Margin)) * Shape.Scale);
        return string.Create(CultureInfo.InvariantCulture, $"{corner.X:0} {corner.Y:0} {size.X:0} {size.Y:0}");
    }
}
