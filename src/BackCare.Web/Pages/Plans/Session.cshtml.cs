using BackCare.Content;
using BackCare.Guides;
using BackCare.Plans;
using BackCare.Web.Plumbing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Plans;

/// <summary>A plan to follow along: all its steps with their times, which a script turns into a timer.</summary>
public sealed class SessionModel(ContentLibrary library) : PageModel
{
    public PlanParseResult Reading { get; private set; } = null!;

    public Session Session { get; private set; } = null!;

    public IActionResult OnGet()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Reading = PlanUrls.Read(Request, library);
        Session = Session.From(Reading.Plan);
        var page = Page();
        page.StatusCode = Reading.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return page;
    }

    /// <summary>What the first position of a guide is called, and what it needs.</summary>
    public string NeedsOf(Guide guide) =>
        string.Join(", ", [library.Interface.Positions[guide.Position], .. guide.Equipment.Select(thing => library.Interface.Equipment[thing])]);

    /// <summary>The name of the picture that goes with a phase, and the picture: a guide has at most 3 of them, each sent once.</summary>
    public (string Name, string Svg) PictureOf(Phase phase) => (phase.Kind, phase.Side) switch
    {
        (PhaseKind.GetReady or PhaseKind.Rest, _) => ("start", Still(phase, "")),
        (_, PlanSides.Left) => ("left", Still(phase, "/left")),
        (_, PlanSides.Right) => ("right", Still(phase, "/right")),
        _ => ("key", phase.Item.Guide.Figure.Value),
    };

    /// <summary>The first picture of a pose whose name ends so; where the author drew none, the one that stands for the guide.</summary>
    private static string Still(Phase phase, string ending) =>
        phase.Item.Guide.Steps.Select(step => step.Picture).FirstOrDefault(picture => picture?.Pose.EndsWith(ending, StringComparison.Ordinal) is true)?.Still.Value
        ?? phase.Item.Guide.Figure.Value;
}
