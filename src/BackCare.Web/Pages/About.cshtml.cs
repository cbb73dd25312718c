using BackCare.Content;
using BackCare.Web.Translation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages;

/// <summary>One of the pages about the site itself: about, privacy, safety, hazards, accessibility.</summary>
public sealed class AboutModel(ContentLibrary library, RequestLanguage language) : PageModel
{
    public Article Article { get; private set; } = null!;

    public IActionResult OnGet([FromRoute] string slug)
    {
        if (library.FindPage(slug) is not { } page)
        {
            return NotFound();
        }

        Article = page;
        language.OfPart = page.Language;
        return Page();
    }
}
