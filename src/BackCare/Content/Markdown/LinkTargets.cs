namespace BackCare.Content.Markdown;

/// <summary>What a link in a text can lead to, written as <c>guide:slug</c>, <c>article:slug</c>, <c>page:slug</c>, <c>source:id</c> or
/// <c>check:</c>. Null accepts any source.</summary>
internal sealed record LinkTargets(
    IReadOnlySet<string> Guides, IReadOnlySet<string> Articles, IReadOnlySet<string> Pages, IReadOnlySet<string>? Sources,
    LinkAddress AddressOf)
{
    /// <summary>The address that the site has for a link, or null with the reason why there is none.</summary>
    public (string? Address, string? Problem) Resolve(string link)
    {
        var (kind, name) = link.IndexOf(':') is > 0 and var colon ? (link[..colon], link[(colon + 1)..]) : (link, "");
        return KebabCase.Parse<LinkKind>(kind) switch
        {
            LinkKind.Guide => Known(Guides, LinkKind.Guide, name),
            LinkKind.Article => Known(Articles, LinkKind.Article, name),
            LinkKind.Page => Known(Pages, LinkKind.Page, name),
            LinkKind.Source => Known(Sources, LinkKind.Source, name),
            LinkKind.Check => (AddressOf(LinkKind.Check, ""), null),
            _ => (null, $"a link to \"{link}\" is not possible: write guide:, article:, page:, source: or check:"),
        };
    }

    private (string? Address, string? Problem) Known(IReadOnlySet<string>? names, LinkKind kind, string name) =>
        names is null || names.Contains(name)
            ? (AddressOf(kind, name), null)
            : (null, $"there is no {KebabCase.From($"{kind}")} \"{name}\": correct the name, or write that {KebabCase.From($"{kind}")}");
}
