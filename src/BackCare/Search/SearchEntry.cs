using BackCare.Guides;
using BackCare.Plans;

namespace BackCare.Search;

/// <summary>What kind of page was found.</summary>
public enum SearchKind
{
    Guide,
    Routine,
    Article,
}

/// <summary>A page that can be found.</summary>
public sealed record SearchEntry(SearchKind Kind, string Slug, string Title, string Summary)
{
    /// <summary>The words below its title and summary.</summary>
    public required string Body { get; init; }

    public static SearchEntry From(Guide guide) => new(SearchKind.Guide, guide.Slug, guide.Title, guide.Summary)
    {
        Body = string.Join(
            ' ',
            [.. guide.Steps.Select(step => $"{step.Action} {step.Words}"), guide.Advice.Feel, guide.Advice.Easier, .. guide.Advice.Do]),
    };

    public static SearchEntry From(Routine routine) => new(SearchKind.Routine, routine.Slug, routine.Title, routine.Summary)
    {
        Body = $"{string.Join(' ', routine.Plan.Items.Select(item => item.Guide.Title))} {PlainText.From(routine.Html)}",
    };

    public static SearchEntry From(Article article) => new(SearchKind.Article, article.Slug, article.Title, article.Summary)
    {
        Body = PlainText.From(article.Html),
    };
}
