using BackCare.Content;
using BackCare.Web.Translation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Learn;

/// <summary>One article.</summary>
public sealed class ArticleModel(ContentLibrary library, RequestLanguage language) : PageModel
{
    public Article Article { get; private set; } = null!;

    public IActionResult OnGet([FromRoute] string slug)
    {
        if (library.FindArticle(slug) is not { } article)
        {
            return NotFound();
        }

        Article = article;
        language.OfPart = article.Language;
        return Page();
    }
}
