using BackCare.Content;

namespace BackCare.Web.Plumbing;

/// <summary>Where the content folder is, and the one library that every page looks things up in.</summary>
internal static class ContentSetup
{
    private const string Setting = "ContentFolder";

    /// <summary>Loads the library before anything else starts.</summary>
    /// <exception cref="ContentException">Anything in the content is wrong.</exception>
    public static void AddContent(this WebApplicationBuilder builder)
    {
        var folder = builder.Configuration[Setting] ?? Locate(builder.Environment.ContentRootPath);
        builder.Services.AddSingleton(ContentLibrary.Load(folder));
    }

    /// <summary>Beside the published site, or at the root of a checkout.</summary>
    public static string Locate(string root)
    {
        var published = Path.Combine(root, "content");
        return Directory.Exists(published) ? published : Path.GetFullPath(Path.Combine(root, "..", "..", "content"));
    }
}
