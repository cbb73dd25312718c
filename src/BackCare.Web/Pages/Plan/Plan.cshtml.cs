using BackCare.Content;
using BackCare.Plans;
using BackCare.Web.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Plans;

/// <summary>The plan of a link; where the link is wrong, what is wrong with it and what is left.</summary>
public sealed class PlanModel(ContentLibrary library) : PageModel
{
    public PlanParseResult Reading { get; private set; } = null!;

    public IActionResult OnGet()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Reading = PlanUrls.Read(Request, library);
        var page = Page();
        page.StatusCode = Reading.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return page;
    }
}
