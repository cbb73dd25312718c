using BackCare.Content;
using BackCare.Plans;
using BackCare.Web.Translation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Routines;

/// <summary>One routine.</summary>
public sealed class RoutineModel(ContentLibrary library, RequestLanguage language) : PageModel
{
    public Routine Routine { get; private set; } = null!;

    public IActionResult OnGet([FromRoute] string slug)
    {
        if (library.FindRoutine(slug) is not { } routine)
        {
            return NotFound();
        }

        Routine = routine;
        language.OfPart = routine.Language;
        return Page();
    }
}
