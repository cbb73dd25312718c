using BackCare.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Articles;

/// <summary>One of the pages about the site itself: about, privacy, safety, hazards, accessibility.</summary>
public sealed class AboutModel(ContentLibrary library) : PageModel
{
    public Article Article { get; private set; } = null!;

    public IActionResult OnGet([FromRoute] string slug)
    {
        if (library.FindPage(slug) is not { } page)
        {
            return NotFound();
        }

        Article = page;
        return Page();
    }
}
