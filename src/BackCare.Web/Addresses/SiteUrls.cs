using BackCare.Codes;
using BackCare.Content;
using BackCare.Guides;
using BackCare.Plans;
using BackCare.Web.Translation;

namespace BackCare.Web.Addresses;

/// <summary>Builds every address of this site, so that all have the base path. A Host header is untrusted, and is never written into a page
/// that others see.</summary>
/// <param name="export">Whether pages become files, so that no address may have a query.</param>
/// <param name="prefix">What stands in front of the paths of a language, such as <c>/es</c>; empty for English.</param>
public sealed class SiteUrls(string? address, string? basePath, bool export = false, string prefix = "")
{
    private readonly string? origin = string.IsNullOrWhiteSpace(address) ? null : address.Trim().TrimEnd('/');

    /// <summary>The field of a query that asks for a page without the site around it, for the frame of another site.</summary>
    public const string EmbedKey = "embed";

    /// <summary>Where the site begins below its origin, such as <c>/back</c>; empty for the origin itself.</summary>
    public string BasePath { get; } = basePath?.Trim() ?? "";

    /// <summary>Whether the public address is known.</summary>
    public bool IsPublic => origin is not null;

    /// <summary>The addresses in a language.</summary>
    public SiteUrls In(string language) => new(address, basePath, export, RequestLanguage.PrefixOf(language));

    /// <summary>A link within the site, from a path such as <c>/guides</c>.</summary>
    public string To(string path) => BasePath + prefix + path;

    /// <summary>A link to a file that all languages share.</summary>
    public string ToFile(string path) => BasePath + path;

    public string To(Guide guide) => To(LinkKind.Guide, guide.Slug);

    /// <summary>A plan below a path such as <c>/plan</c>; the path alone for an empty plan.</summary>
    public string To(string path, Plan? plan) =>
        export && plan is not null ? To(PlanPaths.From(path, plan)) : To(path) + PlanUrls.Query(plan);

    public string To(LinkKind kind, string name) => kind switch
    {
        LinkKind.Guide => To($"/guides/{name}"),
        LinkKind.Article => To($"/learn/{name}"),
        LinkKind.Page => To($"/{name}"),
        LinkKind.Source => $"#source-{name}",
        _ => To("/check"),
    };

    public string To(CodeTarget target) => target.Kind switch
    {
        CodeTargetKind.Area => To($"/guides?area={target.Name}"),
        CodeTargetKind.Guide => To(LinkKind.Guide, target.Name),
        CodeTargetKind.Article => To(LinkKind.Article, target.Name),
        _ => To(LinkKind.Check, ""),
    };

    /// <summary>A link as a whole address where the public one is known; else as a path.</summary>
    public string ToPublic(string link) => origin + link;

    /// <summary>A link as a whole address for the person who asked, with the host of the request where no public address is set.</summary>
    public string ToWhole(string link, HttpRequest request) => (origin ?? $"{request.Scheme}://{request.Host}") + link;
}
