namespace BackCare.Web.Pages.Shared;

/// <summary>What the layout needs to know of a page: its title, its description, whether search engines may list it, and what Open Graph
/// calls it.</summary>
public sealed record PageHead(string Title, string Description, bool Indexed = true, string Kind = "website")
{
    internal const string Article = "article";
    internal const string Key = "Head";

    /// <summary>The path of the picture that social networks show beside a link.</summary>
    public string Image { get; init; } = "/social.png";

    /// <summary>Whether the page has columns beside each other where there is room, not one column of text.</summary>
    public bool Wide { get; init; }
}
