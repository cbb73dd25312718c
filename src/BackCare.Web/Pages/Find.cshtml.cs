using BackCare.Codes;
using BackCare.Content;
using BackCare.Guides;
using BackCare.Web.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages;

/// <summary>A link from a health record: the page that fits a code, or the few that do. What was asked for is never shown.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)] // A code says something about the person who came with it.
public sealed class FindModel(ContentLibrary library, SiteUrls urls) : PageModel
{
    /// <summary>Whether we know the code.</summary>
    public bool Found { get; private set; }

    public IReadOnlyList<(string Address, string Title, string? Summary)> Links { get; private set; } = [];

    // Infobutton (HL7) has names of its own for the two.
    public IActionResult OnGet(
        [FromQuery] string? code, [FromQuery] string? system, [FromQuery(
            Name = "mainSearchCriteria.v.c")] string? infoCode, [FromQuery(Name = "mainSearchCriteria.v.cs")] string? infoSystem)
    {
        var topic = library.Codes.Find(system ?? infoSystem, code ?? infoCode);
        if (topic is { LeadsTo: [var only] })
        {
            return LocalRedirect(urls.To(only));
        }

        var words = library.Interface.Find;
        (string, string, string?) check = (urls.To("/check"), words.Check, words.CheckSummary);
        Found = topic is not null;
        Links = topic is null
            ? [check, (urls.To("/guides"), words.Guides, library.Interface.Guides.Lead)]
            : [check, .. topic.LeadsTo.Where(target => target.Kind != CodeTargetKind.Check).Select(Describe)];
        Response.StatusCode = Found ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        return Page();
    }

    private (string Address, string Title, string? Summary) Describe(CodeTarget target) => target.Kind switch
    {
        CodeTargetKind.Guide => (urls.To(target), library.FindGuide(target.Name)!.Title, library.FindGuide(target.Name)!.Summary),
        CodeTargetKind.Article => (urls.To(target), library.FindArticle(target.Name)!.Title, library.FindArticle(target.Name)!.Summary),
        _ => (
            urls.To(target),
            string.Format(library.Interface.Find.Area, library.Interface.Areas[KebabCase.Parse<Area>(target.Name)!.Value]),
            null),
    };
}
