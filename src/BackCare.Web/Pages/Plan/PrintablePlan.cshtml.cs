using BackCare.Content;
using BackCare.Guides;
using BackCare.Plans;
using BackCare.Web.Clinics;
using BackCare.Web.Discovery;
using BackCare.Screening;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Plans;

/// <summary>A plan on paper: up to 4 guides on one sheet. What names the clinic comes from its settings, never from the link.</summary>
public sealed class PrintablePlanModel(ContentLibrary library, VisitorCountry countries, SiteUrls urls) : PageModel
{
    public const string SizeKey = "size";
    public const string LargeSize = "large";

    public PlanParseResult Reading { get; private set; } = null!;

    public bool Large { get; private set; }

    /// <summary>Whom to call, or null when we do not know where the plan is used.</summary>
    public EmergencyLine? Line { get; private set; }

    public string Address => urls.To("/plan", Reading.Plan);

    /// <summary>How the paper is filled: few guides leave room for bigger letters, and many have a code of many modules.</summary>
    public string Fill => Large ? LargeSize : Reading.Plan.IsLong ? "long" : Reading.Plan.Items.Count <= 2 ? "roomy" : "";

    public IActionResult OnGet()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Language"); // Whose emergency number it shows.
        Reading = PlanUrls.Read(Request, library);
        Large = Request.Query[SizeKey] == LargeSize;
        Line = countries.Find(Request, chosen: null);
        var page = Page();
        page.StatusCode = Reading.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return page;
    }

    /// <summary>Where a guide starts and the pose that stands for it.</summary>
    public static IEnumerable<string> FiguresOf(Guide guide) =>
        guide.Steps.Select(step => step.Picture?.Still.Value).OfType<string>().Take(1).Append(guide.Figure.Value);
}
