using BackCare.Guides;

namespace BackCare.Web.Pages.Shared;

/// <summary>The pictures of a guide that show a position for the first time: those that only come back to one are left out.</summary>
internal static class KeyPictures
{
    public static IReadOnlyList<Picture> From(Guide guide) =>
        [.. guide.Steps.Select(step => step.Picture).OfType<Picture>().DistinctBy(picture => picture.Pose)];
}
