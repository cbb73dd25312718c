using BackCare.Content;
using BackCare.Guides;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Guides;

/// <summary>One guide.</summary>
public sealed class GuideModel(ContentLibrary library) : PageModel
{
    public Guide Guide { get; private set; } = null!;

    /// <summary>The dose, the time and the equipment in a few words each.</summary>
    public IEnumerable<string> Pills =>
    [
        .. library.Interface.Dosage.Describe(Guide.Dosage),
        library.Interface.Guide.InMinutes(Guide.Minutes),
        Guide.Equipment.Count == 0
            ? library.Interface.Guide.NoEquipment
            : string.Join(", ", Guide.Equipment.Select(equipment => library.Interface.Equipment[equipment])),
    ];

    public bool Moves => Guide.Steps.Any(step => step.Picture is { Moves: true });

    /// <summary>The conditions that rule this guide out, from the same rules as the screening.</summary>
    public IReadOnlyList<string> SkipIf => [.. library.Rules.SignsAgainst(Guide).Select(sign => library.Screening.Signs[sign.Id].Short)];

    public IActionResult OnGet([FromRoute] string slug)
    {
        if (library.FindGuide(slug) is not { } guide)
        {
            return library.FindGuideByAnyName(slug) is { } renamed ? RedirectPermanent($"/guides/{renamed.Slug}") : NotFound();
        }

        Guide = guide;
        return Page();
    }
}
