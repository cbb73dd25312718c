using BackCare.Content;
using BackCare.Plans;
using BackCare.Screening;
using BackCare.Web.Addresses;
using BackCare.Web.Clinics;
using BackCare.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.OfflinePages;

/// <summary>Where a person keeps pages on a phone or removes them, and the emergency signs as kept pages show them. Both depend on the
/// visitor: the country is guessed from the browser's language until one is chosen.</summary>
public sealed class OfflineModel(ContentLibrary library, VisitorCountry countries, SiteOptions settings) : PageModel
{
    /// <summary>The plan to keep with the pages, or null.</summary>
    public Plan? Plan { get; private set; }

    /// <summary>Whom to call, or null when we do not know where the visitor is.</summary>
    public EmergencyLine? Line { get; private set; }

    public IActionResult OnGet()
    {
        if (!settings.Offline)
        {
            return NotFound();
        }

        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Language");
        Plan = PlanUrls.Carried(Request, library);
        Line = countries.Find(Request, Request.Query[OfflineAddresses.CountryKey]);
        return Page();
    }
}
