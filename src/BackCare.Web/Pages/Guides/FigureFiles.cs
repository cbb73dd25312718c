using System.Net.Mime;
using BackCare.Content;
using BackCare.Figures.Drawing;
using BackCare.Guides;
using BackCare.Web.Caching;

namespace BackCare.Web.Pages.Guides;

/// <summary>Figures in files of their own: the movements of a guide, which a page loads when they come into view, and the figure that
/// stands for the guide.</summary>
internal static class FigureFiles
{
    /// <summary>The path of a picture, with its movement.</summary>
    public static string PathOf(Guide guide, Picture picture) => $"/guides/{guide.Slug}/{NameOf(picture)}.svg";

    /// <summary>The path of the picture that social networks show beside a link to a guide.</summary>
    public static string SocialPathOf(Guide guide) => $"/guides/{guide.Slug}/social.png";

    /// <summary>Whether other sites and e-mails may show what this path leads to, wherever the site begins.</summary>
    public static bool IsPicture(PathString path) =>
        Path.GetExtension(path.Value) is ".svg" or ".png" && path.Value!.Contains("/guides/", StringComparison.Ordinal);

    public static void MapFigures(this WebApplication app)
    {
        var guides = app.MapGroup("/guides").WithMetadata(new CachedPageAttribute()).ExcludeFromDescription();
        guides.MapGet("/{slug}.svg", (string slug, ContentLibrary library, FigureStyle style) =>
            Send(library.FindGuide(slug)?.Figure.Value, style));
        guides.MapGet("/{slug}/{pose}.svg", (string slug, string pose, ContentLibrary library, FigureStyle style) =>
            Send(Find(library, slug, pose)?.Drawing.Value, style));

        // For what shows no SVG: e-mail, and social networks.
        guides.MapGet("/{slug}.png", (string slug, ContentLibrary library, FigureStyle style) =>
            Send(library.FindGuide(slug)?.Figure.Value, style.Png.Paint));
        guides.MapGet("/{slug}/social.png", (string slug, ContentLibrary library, FigureStyle style) =>
            Send(library.FindGuide(slug)?.Figure.Value, style.Png.PaintSocial));
        guides.MapGet("/{slug}/{pose}.png", (string slug, string pose, ContentLibrary library, FigureStyle style) =>
            Send(Find(library, slug, pose)?.Still.Value, style.Png.Paint));
    }

    // A step that comes back to an earlier pose has a picture without movement.
    private static Picture? Find(ContentLibrary library, string slug, string pose) => library.FindGuide(slug)?.Steps
        .Select(step => step.Picture).OfType<Picture>().Where(picture => NameOf(picture) == pose).MaxBy(picture => picture.Moves);

    private static string NameOf(Picture picture) => picture.Pose.Split('/')[1];

    private static IResult Send(string? svg, FigureStyle style) =>
        svg is null ? Results.NotFound() : Results.Text(FigureSvg.ToFile(svg, style.Css), "image/svg+xml");

    private static IResult Send(string? svg, Func<string, byte[]> paint) =>
        svg is null ? Results.NotFound() : Results.Bytes(paint(svg), MediaTypeNames.Image.Png);
}
