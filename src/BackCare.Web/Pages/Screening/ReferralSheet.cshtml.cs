using BackCare.Content;
using BackCare.Screening;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Screening;

/// <summary>One sheet to print and to give to the ER or the professional: what was ticked in both their words, and the rules that hold.
/// It is made from the POST and kept nowhere; it has no name on it.</summary>
[IgnoreAntiforgeryToken] // As the form: with no session and no side effect there is nothing to forge.
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ReferralSheetModel(ContentLibrary library) : PageModel
{
    private IReadOnlyList<AskedQuestion> path = [];

    public Outcome Outcome { get; private set; } = null!;

    /// <summary>The signs that were ticked, in the order of the form.</summary>
    public IReadOnlyList<Sign> Ticked => [.. library.Rules.Signs.Where(path[^1].Signs.Contains)];

    /// <summary>The signs that were asked about and not ticked.</summary>
    public IReadOnlyList<Sign> NotTicked => [.. path.SelectMany(asked => asked.Ticks).Select(tick => tick.Sign).OfType<Sign>().Except(Ticked)];

    /// <summary>Whether an emergency ended the form before everything was asked.</summary>
    public bool EndedEarly => Outcome.Urgency == Urgency.Emergency;

    public DateOnly Date { get; } = DateOnly.FromDateTime(DateTime.UtcNow);

    // There is nothing to show without answers, and answers never come in an address.
    public IActionResult OnGet() => LocalRedirect("/check");

    public IActionResult OnPost([FromForm] string[] tick, [FromForm] string[] none)
    {
        path = library.Questionnaire.Replay(new Answers(tick.ToHashSet(), none.ToHashSet()));
        if (path[^1].State != AnswerState.Answered)
        {
            return LocalRedirect("/check");
        }

        Outcome = library.Rules.Decide(path[^1].Signs);
        return Page();
    }
}
