namespace BackCare.Content.Markdown;

/// <summary>What a link in a text can lead to: <c>guide:slug</c>, <c>article:slug</c>, <c>page:slug</c>, <c>source:id</c>, <c>check:</c>.</summary>
internal sealed record LinkTargets(
    IReadOnlySet<string> Guides, IReadOnlySet<string> Articles, IReadOnlySet<string> Pages, IReadOnlySet<string> Sources)
{
    /// <summary>The address on this site, or null with the reason why there is none.</summary>
    public (string? Address, string? Problem) Resolve(string link)
    {
        var (kind, name) = link.IndexOf(':') is > 0 and var colon ? (link[..colon], link[(colon + 1)..]) : (link, "");
        return kind switch
        {
            "guide" => Known(Guides, kind, name, $"/guides/{name}"),
            "article" => Known(Articles, kind, name, $"/learn/{name}"),
            "page" => Known(Pages, kind, name, $"/{name}"),
            "source" => Known(Sources, kind, name, $"#source-{name}"),
            "check" => ("/check", null),
            _ => (null, $"a link to \"{link}\" is not possible: write guide:, article:, page:, source: or check:"),
        };
    }

    private static (string? Address, string? Problem) Known(IReadOnlySet<string> names, string kind, string name, string address) =>
        names.Contains(name) ? (address, null) : (null, $"there is no {kind} \"{name}\": correct the name, or write that {kind}");
}
