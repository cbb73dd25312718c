using BackCare.Guides;
using BackCare.Plans;

namespace BackCare.Web.Search;

/// <summary>What kind of page was found.</summary>
public enum SearchKind
{
    Guide,
    Routine,
    Article,
}

/// <summary>A page that can be found.</summary>
/// <param name="Path">Its path on the site.</param>
public sealed record SearchEntry(SearchKind Kind, string Title, string Summary, string Path)
{
    /// <summary>The words below its title and summary.</summary>
    public required string Body { get; init; }

    public static SearchEntry From(Guide guide) => new(SearchKind.Guide, guide.Title, guide.Summary, $"/guides/{guide.Slug}")
    {
        Body = string.Join(
            ' ',
            [.. guide.Steps.Select(step => $"{step.Action} {step.Words}"), guide.Advice.Feel, guide.Advice.Easier, .. guide.Advice.Do]),
    };

    public static SearchEntry From(Routine routine) => new(SearchKind.Routine, routine.Title, routine.Summary, $"/routines/{routine.Slug}")
    {
        Body = $"{string.Join(' ', routine.Plan.Items.Select(item => item.Guide.Title))} {PlainText.From(routine.Html)}",
    };

    public static SearchEntry From(Article article) => new(SearchKind.Article, article.Title, article.Summary, $"/learn/{article.Slug}")
    {
        Body = PlainText.From(article.Html),
    };
}
