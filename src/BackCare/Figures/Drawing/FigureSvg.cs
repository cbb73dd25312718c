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
    /// <param name="alternative">What a person who does not see it is told.</param>
    /// <param name="moving">Whether it carries its movement from where it starts, to be played by the page's control.</param>
    public static string Draw(Scene scene, string alternative, bool moving = false) =>
        Render(scene, $" role=\"img\"><title>{WebUtility.HtmlEncode(alternative)}</title>", moving);

    /// <summary>The still picture beside words that say the same: screen readers pass over it.</summary>
    public static string DrawForCard(Scene scene) => Render(scene, " aria-hidden=\"true\">", moving: false);

    /// <summary>Whether there is a movement to the pose.</summary>
    public static bool Moves(Scene scene) => scene.From is not null;

    private static string Render(Scene scene, string label, bool moving)
    {
        var end = Skeleton.Solve(scene.Person.Body, scene.Pose);
        var start = scene.From is null ? null : Skeleton.Solve(scene.Person.Body, scene.From);
        var (parts, first) = (Parts(scene, end), start is null ? [] : Parts(scene, start));
        var arrow = Arrow(scene, start, end);
        var (before, between) = moving && start is not null ? (Shapes(first), Shapes(Parts(scene, Skeleton.Solve(scene.Person.Body, Halfway.Of(start, end))))) : ([], []);
        var svg = new StringBuilder($"<svg class=\"figure skin-{scene.Person.Skin}\" viewBox=\"{FrameOf([.. parts, .. first], arrow)}\"{label}");
        foreach (var part in parts)
        {
            svg.Append(Path(part, before.GetValueOrDefault(part.Name), between.GetValueOrDefault(part.Name)));
        }

        if (arrow is not null)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"arrow\" d=\"{arrow}\"/>");
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>One shape, with its way there and back where it moves; the buttons "play" and "pause" of the page start and stop it, also
    /// without JavaScript.</summary>
    private static string Path(Part part, string? before, string? between)
    {
        var shape = part.Path.ToString();
        return before is null || between is null || before == shape
            ? $"<path class=\"{part.Style}\" d=\"{shape}\"/>"
            : $"<path class=\"{part.Style}\" d=\"{shape}\"><animate attributeName=\"d\" values=\"{before};{between};{shape};{shape};{between};{before}\" keyTimes=\"0;.2;.4;.6;.8;1\" dur=\"5s\" begin=\"play.click\" end=\"pause.click\" repeatCount=\"indefinite\"/></path>";
    }

    private static Dictionary<string, string> Shapes(IReadOnlyList<Part> parts) =>
        parts.GroupBy(part => part.Name).ToDictionary(group => group.Key, group => group.First().Path.ToString());

    internal static IReadOnlyList<Part> Parts(Scene scene, Skeleton skeleton)
    {
        var parts = PersonParts.Of(skeleton, scene.Camera).Concat(scene.Props.SelectMany(prop => PropParts.Of(prop, skeleton, scene.Camera))).ToList();
        if (scene.Stretched is { } area)
        {
            // Over the clothes of the trunk, and under an arm that is in front of it.
            var trunk = parts.Where(part => part.Style.Contains("trunk", StringComparison.Ordinal)).Max(part => part.Depth);
            parts.Add(new Part("stretch", "stretch", StretchedArea(skeleton, area, scene.Camera), trunk + .001f));
        }

        return [.. parts.OrderBy(part => part.Depth)];
    }

    /// <summary>The corner, width and height of a picture that holds the whole movement, with a margin.</summary>
    internal static string FrameOf(IReadOnlyList<Part> parts, PathData? arrow)
    {
        var (low, high) = (new Vector2(float.MaxValue), new Vector2(float.MinValue));
        foreach (var point in parts.Select(part => part.Path).Append(arrow).SelectMany(path => path?.Points ?? []))
        {
            (low, high) = (Vector2.Min(low, point), Vector2.Max(high, point));
        }

        var (corner, size) = (low - new Vector2(Margin), high - low + new Vector2(2 * Margin));
        return $"{PathData.Unit(corner.X)} {PathData.Unit(corner.Y)} {PathData.Unit(size.X)} {PathData.Unit(size.Y)}";
    }

    private static PathData StretchedArea(Skeleton s, Landmark area, Camera camera) => area switch
    {
        Landmark.LowerBack => Outline.Capsule(camera, new(s.Waist + Behind(s, .05f), .055f), new(s.Chest + Behind(s, .05f), .05f)),
        Landmark.MidBack => Outline.Capsule(camera, new(s[Landmark.MidBack] + Behind(s, .06f), .055f), new(s.Chest + Behind(s, .06f), .05f)),
        Landmark.Shoulders => Outline.Capsule(camera, new(s[Landmark.MidBack] + Behind(s, .06f), .051f), new(s.NeckBase + Behind(s, .03f), .05f)),
        _ => Outline.Hull(camera, [new(s[area], .06f)]),
    };

    private static Vector3 Behind(Skeleton s, float metres) => Vector3.Transform(Vector3.UnitZ * -metres * s.Body.Radius(1), s.ThoraxFrame);

    /// <summary>A curved arrow along the way of a landmark, bowed away from the hips; null where nothing moves far enough to show.</summary>
    private static PathData? Arrow(Scene scene, Skeleton? from, Skeleton to)
    {
        if (from is null || scene.Arrow is not { } landmark)
        {
            return null;
        }

        var (a, b, c) = (Flat(scene.Camera.Project(from[landmark])), Flat(scene.Camera.Project(to[landmark])), Flat(scene.Camera.Project(to.Pelvis)));
        var way = b - a;
        if (way.Length() < .06f)
        {
            return null;
        }

        var across = Vector2.Normalize(new(-way.Y, way.X));
        var outward = Vector2.Dot(across, ((a + b) / 2) - c) >= 0 ? across : -across;
        var (start, end) = (a + (outward * .1f), b + (outward * .1f));
        var middle = ((start + end) / 2) + (outward * .25f * way.Length());
        var tip = Vector2.Normalize(end - middle);
        var side = new Vector2(-tip.Y, tip.X);
        return new PathData().Move(start).Curve(middle, end).Move(end - (tip * .04f) + (side * .03f)).Line(end).Line(end - (tip * .04f) - (side * .03f));
    }

    private static Vector2 Flat(Vector3 point) => new(point.X, point.Y);
}
