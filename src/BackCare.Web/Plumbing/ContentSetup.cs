using BackCare.Content;
using BackCare.Screening;

namespace BackCare.Web.Plumbing;

/// <summary>Where the content folder is, and the one library that every page looks things up in.</summary>
internal static class ContentSetup
{
    private const string Setting = "ContentFolder";

    /// <summary>Loads the library before anything else starts.</summary>
    /// <exception cref="ContentException">Anything in the content is wrong.</exception>
    public static ContentLibrary AddContent(this WebApplicationBuilder builder)
    {
        var folder = builder.Configuration[Setting] ?? Locate(builder.Environment.ContentRootPath);
        var library = ContentLibrary.Load(folder);
        builder.Services.AddSingleton(library);
        builder.Services.AddSingleton<VisitorCountry>();

        // The tests try all sets of 3 and a million random ones; the page repeats a part, once, when somebody first asks for it.
        builder.Services.AddSingleton(new Lazy<Proof>(() => Proof.Of(library.Rules, randomSets: 10_000, triples: false)));
        return library;
    }

    /// <summary>Beside the published site, or at the root of a checkout.</summary>
    public static string Locate(string root)
    {
        var published = Path.Combine(root, "content");
        return Directory.Exists(published) ? published : Path.GetFullPath(Path.Combine(root, "..", "..", "content"));
    }
}
