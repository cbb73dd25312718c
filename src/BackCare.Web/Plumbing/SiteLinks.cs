using BackCare.Codes;
using BackCare.Content;

namespace BackCare.Web.Plumbing;

/// <summary>Where the links of texts and codes lead on this site.</summary>
internal static class SiteLinks
{
    public static string AddressOf(LinkKind kind, string name) => kind switch
    {
        LinkKind.Guide => $"/guides/{name}",
        LinkKind.Article => $"/learn/{name}",
        LinkKind.Page => $"/{name}",
        LinkKind.Source => $"#source-{name}",
        _ => "/check",
    };

    public static string AddressOf(CodeTarget target) => target.Kind switch
    {
        CodeTargetKind.Area => $"/guides?area={target.Name}",
        CodeTargetKind.Guide => AddressOf(LinkKind.Guide, target.Name),
        CodeTargetKind.Article => AddressOf(LinkKind.Article, target.Name),
        _ => AddressOf(LinkKind.Check, ""),
    };
}
