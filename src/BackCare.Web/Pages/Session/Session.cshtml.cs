using BackCare.Content;
using BackCare.Guides;
using BackCare.Plans;
using BackCare.Web.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Sessions;

/// <summary>A plan to follow along: all its steps with their times, which a script turns into a timer.</summary>
public sealed class SessionModel(ContentLibrary library) : PageModel
{
    public PlanParseResult Reading { get; private set; } = null!;

    public Session Session { get; private set; } = null!;

    /// <summary>The steps of the session by guide, with their numbers on the page.</summary>
    public IReadOnlyList<(Guide Guide, IReadOnlyList<SessionStep> Steps)> Guides { get; private set; } = [];

    public IActionResult OnGet()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Reading = PlanUrls.Read(Request, library);
        Session = Session.From(Reading.Plan);
        Guides =
        [
            .. SessionStep.From(Session, library)
                .GroupBy(step => step.Phase.Item.Guide)
                .Select(steps => (steps.Key, (IReadOnlyList<SessionStep>)[.. steps])),
        ];
        var page = Page();
        page.StatusCode = Reading.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return page;
    }

    /// <summary>What the first position of a guide is called, and what it needs.</summary>
    public string NeedsOf(Guide guide) =>
        string.Join(
            ", ", [library.Interface.Positions[guide.Position], .. guide.Equipment.Select(thing => library.Interface.Equipment[thing])]);
}
