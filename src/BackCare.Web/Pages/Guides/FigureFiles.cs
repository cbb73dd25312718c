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

    public static void MapFigures(this WebApplication app)
    {
        app.MapGet("/guides/{slug}.svg", (string slug, ContentLibrary library, FigureStyle style) =>
            Send(library.FindGuide(slug)?.Figure.Value, style)).WithMetadata(new CachedPageAttribute()).ExcludeFromDescription();
        app.MapGet("/guides/{slug}/{pose}.svg", (string slug, string pose, ContentLibrary library, FigureStyle style) =>
            Send(Find(library, slug, pose)?.Drawing.Value, style)).WithMetadata(new CachedPageAttribute()).ExcludeFromDescription();
    }

    // A step that comes back to an earlier pose has a picture without movement.
    private static Picture? Find(ContentLibrary library, string slug, string pose) => library.FindGuide(slug)?.Steps
        .Select(step => step.Picture).OfType<Picture>().Where(picture => NameOf(picture) == pose).MaxBy(picture => picture.Moves);

    private static string NameOf(Picture picture) => picture.Pose.Split('/')[1];

    private static IResult Send(string? svg, FigureStyle style) =>
        svg is null ? Results.NotFound() : Results.Text(FigureSvg.ToFile(svg, style.Css), "image/svg+xml");
}
