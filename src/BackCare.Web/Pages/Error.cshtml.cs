using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages;

/// <summary>What a visitor sees in place of a page that is not there or that failed.</summary>
[IgnoreAntiforgeryToken] // It also stands in for a failed POST, and does nothing.
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    /// <summary>The status that the page explains.</summary>
    public int Code { get; private set; }

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        Code = code;
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = code < StatusCodes.Status500InternalServerError ? StatusCodes.Status404NotFound : StatusCodes.Status500InternalServerError;
        }
    }
}
