using BackCare.Content;
using BackCare.Screening;
using BackCare.Web.Addresses;
using BackCare.Web.Clinics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Check;

/// <summary>One sheet to print and hand to the emergency department or the professional: the ticks in the words of the patient and of the
/// clinician, and the rules that hold. Made from the POST and not stored; the name is written by hand.</summary>
[IgnoreAntiforgeryToken] // As the form: with no session and no side effect there is nothing to forge.
[SymptomCheckPage]
public sealed class ReferralSheetModel(ContentLibrary library, VisitorCountry countries, SiteUrls urls) : PageModel
{
    private IReadOnlyList<AskedQuestion> path = [];

    public Outcome Outcome { get; private set; } = null!;

    public Answers Answers { get; private set; } = new(new HashSet<string>(), new HashSet<string>());

    /// <summary>The signs that were ticked, in the order of the form.</summary>
    public IReadOnlyList<Sign> Ticked => [.. library.Rules.Signs.Where(path[^1].Signs.Contains)];

    /// <summary>The signs that were asked about and not ticked.</summary>
    public IReadOnlyList<Sign> NotTicked =>
        [.. path.SelectMany(asked => asked.Ticks).Select(tick => tick.Sign).OfType<Sign>().Except(Ticked)];

    /// <summary>Whether an emergency ended the form before everything was asked.</summary>
    public bool EndedEarly => Outcome.Urgency == Urgency.Emergency;

    public DateTime Made { get; } = DateTime.UtcNow;

    /// <summary>Whose words are used.</summary>
    public EmergencyLine? Line { get; private set; }

    /// <summary>The sources of all rules that hold, each once.</summary>
    public IEnumerable<string> Sources => Outcome.Reasons.SelectMany(reason => reason.Rule.Sources)
        .Select(source => $"{source.Publisher} {source.Year}".TrimEnd())
        .Distinct();

    // There is nothing to show without answers, and answers never come in an address.
    public IActionResult OnGet() => LocalRedirect(urls.To("/check"));

    public IActionResult OnPost([FromForm] string[] tick, [FromForm] string[] none, [FromForm] string? country)
    {
        Line = countries.Find(Request, country);
        Answers = new Answers(tick.ToHashSet(), none.ToHashSet());
        path = library.Questionnaire.Replay(Answers);
        if (path[^1].State != AnswerState.Answered || library.Questionnaire.Unknown(Answers).Count > 0)
        {
            return LocalRedirect(urls.To("/check"));
        }

        Outcome = library.Rules.Decide(path[^1].Signs);
        Response.Headers.CacheControl = "no-store"; // It opens beside the result, which the browser can go back to.
        return Page();
    }
}
