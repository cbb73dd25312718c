using BackCare.Content;
using BackCare.Guides;
using BackCare.Plans;
using BackCare.Web.Caching;

namespace BackCare.Web.Pages.Sessions;

/// <summary>The moving pictures of sessions, each a file of its own: a session is read before it is watched. Their colours are those of
/// the page that takes them in.</summary>
internal static class SessionFigures
{
    public const string Path = "/session/figures/";

    public static void MapSessionFigures(this WebApplication app) =>
        app.MapGet(Path + "{guide}/{name}", Find).WithMetadata(new CachedPageAttribute()).ExcludeFromDescription();

    /// <summary>Such as <c>chair-twist/3</c>, and <c>chair-twist/3-left</c> for the other side.</summary>
    public static string NameOf(Phase phase) =>
        $"{phase.Item.Guide.Slug}/{IndexOf(phase.Item.Guide, phase.Part)}{(phase.Side == PlanSides.Left ? Left : "")}";

    private const string Left = "-left";

    private static IResult Find(string guide, string name, ContentLibrary library) =>
        library.FindGuide(guide) is { } found && PartsOf(found).Index().SelectMany(Both)
            .FirstOrDefault(picture => picture.Name == name).Picture is { } picture
            ? Results.Text(picture.Drawing.Value, "image/svg+xml; charset=utf-8")
            : Results.NotFound();

    private static IEnumerable<(string Name, Picture Picture)> Both((int Index, RepetitionPart Item) part) =>
        [($"{part.Index}", part.Item.Picture), ($"{part.Index}{Left}", part.Item.Mirrored)];

    private static int IndexOf(Guide guide, RepetitionPart part) =>
        PartsOf(guide).Index().First(each => ReferenceEquals(each.Item, part)).Index;

    private static IEnumerable<RepetitionPart> PartsOf(Guide guide) =>
        [.. guide.Repetition.SetUp, .. guide.Repetition.Parts, .. guide.Repetition.Finish];
}
