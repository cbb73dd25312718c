using BackCare.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Search;

/// <summary>Guides, routines and articles by their words. What was looked for is kept nowhere.</summary>
public sealed class SearchModel(Lazy<SearchIndex> index) : PageModel
{
    /// <summary>What is looked for, as far as it is read; empty when nothing is.</summary>
    public string Query { get; private set; } = "";

    public IReadOnlyList<SearchEntry> Found { get; private set; } = [];

    /// <summary>How many fit in all.</summary>
    public int Count { get; private set; }

    public static string PathOf(SearchEntry entry) => entry.Kind switch
    {
        SearchKind.Guide => $"/guides/{entry.Slug}",
        SearchKind.Routine => $"/routines/{entry.Slug}",
        _ => $"/learn/{entry.Slug}",
    };

    public void OnGet([FromQuery] string? q)
    {
        Query = (q ?? "").Trim();
        Query = Query[..Math.Min(Query.Length, SearchIndex.MaxQueryLength)];
        if (Query.Length > 0)
        {
            (Found, Count) = index.Value.Find(Query);
        }
    }
}
