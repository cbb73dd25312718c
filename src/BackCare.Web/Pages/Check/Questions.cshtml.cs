using BackCare.Content;
using BackCare.Plans;
using BackCare.Screening;
using BackCare.Web.Addresses;
using BackCare.Web.Clinics;
using BackCare.Web.Hosting;
using BackCare.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Check;

/// <summary>The screening form. Each POST carries all answers so far and gets the next question, the same one with an error, or the
/// outcome. Nothing is stored, and no answer is ever in an address.</summary>
[SymptomCheckPage]
[SealedForm]
[IgnoreAntiforgeryToken] // With no session and no side effect there is nothing to forge; a token would need a cookie.
public class QuestionsModel(ContentLibrary library, VisitorCountry countries, Metrics metrics) : PageModel
{
    /// <summary>The question to show, or null when the outcome is due.</summary>
    public AskedQuestion? Asked { get; private set; }

    /// <summary>The outcome and what is said about it, or null while questions are asked.</summary>
    public CheckResult? Result { get; private set; }

    public Answers Answers { get; private set; } = new(new HashSet<string>(), new HashSet<string>());

    /// <summary>Whether one answer is being changed from the summary.</summary>
    public bool Changing { get; private set; }

    /// <summary>Whether the browser asked for an earlier page again, and its answers are gone.</summary>
    public bool Forgotten { get; private set; }

    /// <summary>Whom to call where the visitor is, or null when we do not know where that is.</summary>
    public EmergencyLine? Line { get; private set; }

    /// <summary>The plan to come back to, or null.</summary>
    public Plan? Plan { get; private set; }

    /// <summary>What is wrong with the answer to <see cref="Asked"/>, in words.</summary>
    public string? Error { get; private set; }

    // The title of a page stays in the browser's history: it does not say which outcome it was.
    public PageHead Head => Asked is null
        ? new PageHead(library.Interface.Outcome.PageTitle, library.Interface.Outcome.Description, Indexed: false)
        : new PageHead(
            (Error is null ? "" : library.Interface.CheckErrors.TitlePrefix) + library.Screening.Questions[Asked.Question.Id].Title,
            library.Interface.Check.Description,
            Indexed: false);

    public bool IsFirst => Asked!.Question == Questionnaire.Questions[0];

    /// <summary>Whether the page asks more about a part that everyone meets, so that the number of parts stays true.</summary>
    public bool IsFurtherPage => !Asked!.Question.AskedOfEveryone;

    /// <summary>The earlier answers and the later ones, as hidden fields: going back loses nothing.</summary>
    public Answers Elsewhere => Asked is null ? Answers : new Answers(
        Answers.Ticks.Except(Asked.Ticks.Select(tick => tick.Id)).ToHashSet(),
        Answers.None.Where(id => id != Asked.Question.Id).ToHashSet());

    /// <summary>Where the answers are sent.</summary>
    public virtual string Address => "/check/questions";

    /// <summary>The page before the first question.</summary>
    public virtual string Start => "/check";

    /// <summary>Whether enough is asked to say which guides are fine.</summary>
    public virtual bool IsWhole => true;

    public virtual Questionnaire Questionnaire => library.Questionnaire;

    protected ContentLibrary Library => library;

    public void OnGet()
    {
        Plan = PlanUrls.Carried(Request, library);
        Asked = Questionnaire.Replay(Answers)[0];
    }

    public void OnPost([FromForm] CheckForm form)
    {
        // Chromium and Firefox write a cacheable POST response to their disk cache. A script keeps it in memory instead.
        Response.Headers.CacheControl = "no-store";
        Plan = PlanUrls.Carried(Request, library);
        Line = countries.Find(Request, form.Country);
        Changing = form.Changing || form.Change is not null;
        Forgotten = form.Forgotten;
        Answer(form);
    }

    private void Answer(CheckForm form)
    {
        var sent = new Answers(form.Tick.ToHashSet(), form.None.ToHashSet());
        var unknown = Questionnaire.Unknown(sent).Count > 0;
        Answers = Questionnaire.Known(sent);
        Asked = form.FindQuestion(Questionnaire, Answers, unknown);
        if (Asked is null)
        {
            Result = new CheckResult(library, Questionnaire, Answers, IsWhole);
            if (form.Country is null && form.Show is null && !form.Again)
            {
                metrics.Count(Result.Outcome.Urgency); // Otherwise it is the same outcome, shown again.
            }
        }
        else if (unknown || (!form.GoesElsewhere && Asked.Question.Id == form.Question))
        {
            Error = ErrorText(unknown, Asked);
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private string ErrorText(bool unknown, AskedQuestion asked)
    {
        var words = library.Interface.CheckErrors;
        var text = asked.State == AnswerState.Contradictory ? words.Contradictory : words.Unanswered;
        return unknown ? words.Unknown : string.Format(text, library.Screening.Questions[asked.Question.Id].None);
    }
}
