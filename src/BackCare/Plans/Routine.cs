namespace BackCare.Plans;

/// <summary>A plan that we publish under a name, with words around it.</summary>
/// <param name="Html">The words, rendered once from Markdown with raw HTML off.</param>
public sealed record Routine(
    string Slug, string Title, string Summary, int Order, Plan Plan, string Html, IReadOnlyList<Source> Sources, Review Review)
{
    /// <summary>It names this routine.</summary>
    public Plan Plan { get; init => field = value with { Routine = Slug }; } = Plan with { Routine = Slug };

    /// <summary>The language of its words.</summary>
    public string Language { get; init; } = Languages.Master;
}
