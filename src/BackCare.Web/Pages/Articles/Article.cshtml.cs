using BackCare.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Articles;

/// <summary>One article.</summary>
public sealed class ArticleModel(ContentLibrary library) : PageModel
{
    public Article Article { get; private set; } = null!;

    public IActionResult OnGet([FromRoute] string slug)
    {
        if (library.FindArticle(slug) is not { } article)
        {
            return NotFound();
        }

        Article = article;
        return Page();
    }
}
