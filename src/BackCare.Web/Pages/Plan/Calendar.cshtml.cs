using System.Globalization;
using System.Text;
using BackCare.Content;
using BackCare.Plans;
using BackCare.Web.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Plans;

/// <summary>The reminders of a plan as a calendar file; a page that says what is wrong when the link or a time is.</summary>
public sealed class CalendarModel(ContentLibrary library, SiteUrls urls) : PageModel
{
    public const string TimeKey = "at";
    public const string WeeksKey = "weeks";

    /// <summary>For how many weeks reminders may go on.</summary>
    public static readonly IReadOnlyList<int> Weeks = [2, 4, 6, 8, 12];

    public PlanParseResult Reading { get; private set; } = null!;

    public IActionResult OnGet()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Reading = PlanUrls.Read(Request, library);
        if (Reading.IsValid && ReadTimes() is { } times)
        {
            // A Host header may hold anything; reminders without a link are better than none.
            Uri.TryCreate(urls.ToWhole(urls.To("/plan", Reading.Plan), Request), UriKind.Absolute, out var address);
            var file = CalendarFile.Write(Reminders.Create(Reading.Plan, times), Describe, address, DateTimeOffset.UtcNow, ReadWeeks());
            return File(Encoding.UTF8.GetBytes(file), "text/calendar; charset=utf-8", "back-plan.ics");
        }

        var page = Page();
        page.StatusCode = StatusCodes.Status400BadRequest;
        return page;
    }

    // One that is not on the form gives the usual number: reminders must end, whatever a link says.
    private int ReadWeeks() =>
        int.TryParse(Request.Query[WeeksKey], NumberStyles.None, CultureInfo.InvariantCulture, out var weeks) && Weeks.Contains(weeks)
            ? weeks
            : CalendarFile.DefaultWeeks;

    /// <summary>The chosen times, or the usual ones when none was asked for; null when one is not a time, or they are too many or
    /// none.</summary>
    private IReadOnlyList<TimeOnly>? ReadTimes()
    {
        var texts = Request.Query[TimeKey];
        if (texts.Count == 0)
        {
            return Reminders.DefaultTimes(Reading.Plan);
        }

        // The form sends a cleared time as an empty one.
        var chosen = texts.Where(text => !string.IsNullOrEmpty(text)).Select(text =>
            TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
                ? time
                : (TimeOnly?)null).ToList();
        return chosen.Count is 0 or > Reminders.MaxTimes || chosen.Contains(null) ? null : [.. chosen.Select(time => time!.Value)];
    }

    private (string Title, string Text) Describe(Reminder reminder)
    {
        var words = library.Interface;
        var lines = reminder.Items.Select(item => $"{item.Guide.Title}: {string.Join(", ", words.Dosage.Describe(item.Dosage))}");
        return (
            string.Format(
                CultureInfo.InvariantCulture, words.Reminders.Event, string.Join(", ", reminder.Items.Select(item => item.Guide.Title))),
            string.Join('\n', [.. lines, words.Reminders.Stop]));
    }
}
