namespace BackCare;

/// <summary>A page that explains: what the pop is, habits, when to get help, about us.</summary>
/// <param name="Html">The body, rendered once from Markdown with raw HTML off.</param>
public sealed record Article(
    string Slug, string Title, string Summary, int Order, string Html, IReadOnlyList<Source> Sources, Review Review)
{
    /// <summary>The language of its words.</summary>
    public string Language { get; init; } = Languages.Master;
}
