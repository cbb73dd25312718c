using BackCare.Content;
using BackCare.Guides;
using BackCare.Plans;
using BackCare.Screening;
using BackCare.Web.Addresses;
using BackCare.Web.Clinics;
using BackCare.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Plans;

/// <summary>A plan on paper, with all that its maker chose for it. What names the clinic comes from its settings, never from the
/// link.</summary>
public sealed class PrintablePlanModel(ContentLibrary library, VisitorCountry countries, SiteUrls urls) : PageModel
{
    public const string SizeKey = "size";
    public const string LargeSize = "large";
    public const string CountryKey = "country";
    public const string GridKey = "grid";

    /// <summary>Of the grid to tick.</summary>
    public const int Days = 14;

    public PlanParseResult Reading { get; private set; } = null!;

    public bool Large { get; private set; }

    public bool HasGrid { get; private set; }

    /// <summary>Whom to call, or null when we do not know where the plan is used.</summary>
    public EmergencyLine? Line { get; private set; }

    public string Address => urls.To("/plan", Reading.Plan);

    public string WholeAddress => urls.ToWhole(Address, Request);

    /// <summary>How the paper is filled: few guides leave room for bigger letters and pictures.</summary>
    public string Fill => Large ? LargeSize : Reading.Plan.Items.Count <= 2 ? "roomy" : "";

    public IActionResult OnGet()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Language"); // Whose emergency number it shows.
        Reading = PlanUrls.Read(Request, library);
        Large = Request.Query[SizeKey] == LargeSize;
        HasGrid = Request.Query[GridKey] == $"{Days}";
        Line = countries.Find(Request, Request.Query[CountryKey]);
        var page = Page();
        page.StatusCode = Reading.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return page;
    }

    /// <summary>The key pictures of a guide, each with the index of its step.</summary>
    public static IEnumerable<(int Step, Picture Picture)> PosesOf(Guide guide)
    {
        var keys = KeyPictures.From(guide);
        return guide.Steps.Index()
            .Where(step => step.Item.Picture is { } picture && keys.Contains(picture))
            .Select(step => (step.Index, step.Item.Picture!));
    }
}
