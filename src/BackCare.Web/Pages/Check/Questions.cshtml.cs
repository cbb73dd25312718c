using BackCare.Content;
using BackCare.Guides;
using BackCare.Plans;
using BackCare.Screening;
using BackCare.Web.Clinics;
using BackCare.Web.Discovery;
using BackCare.Web.Hosting;
using BackCare.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Pages.Check;

/// <summary>The screening form. Each POST carries all answers so far and gets the next question, the same one with an error, or the
/// outcome. Nothing is stored, and no answer is ever in an address.</summary>
[SymptomCheckPage]
[IgnoreAntiforgeryToken] // With no session and no side effect there is nothing to forge; a token would need a cookie.
public class QuestionsModel(ContentLibrary library, VisitorCountry countries, Metrics metrics) : PageModel
{
    // An emergency has to fit the screen of a phone; all reasons stand below.
    private const int MaxDeciding = 140;

    /// <summary>The question to show, or null when the outcome is due.</summary>
    public AskedQuestion? Asked { get; private set; }

    public Outcome? Outcome { get; private set; }

    public Answers Answers { get; private set; } = new(new HashSet<string>(), new HashSet<string>());

    /// <summary>Whether one answer is being changed from the summary.</summary>
    public bool Changing { get; private set; }

    /// <summary>Whom to call where the visitor is, or null when we do not know where that is.</summary>
    public EmergencyLine? Line { get; private set; }

    /// <summary>The plan to come back to, or null.</summary>
    public Plan? Plan { get; private set; }

    /// <summary>What is wrong with the answer to <see cref="Asked"/>, in words.</summary>
    public string? Error { get; private set; }

    /// <summary>The pages that the answers led through.</summary>
    public IReadOnlyList<AskedQuestion> Path => Questionnaire.Replay(Answers);

    /// <summary>The ticks without which the outcome would be less urgent.</summary>
    public IReadOnlyList<Sign> Decisive => library.Rules.Decisive(Path[^1].Signs);

    /// <summary>The signs that decided the urgency, as they are said; of many, the first.</summary>
    public string DecidingText
    {
        get
        {
            var said = Outcome!.Deciding.SelectMany(reason => reason.Signs).Distinct().Select(sign => library.Screening.Signs[sign.Id].Said).ToList();
            var shown = said.Take(2).Sum(text => text.Length) > MaxDeciding ? 1 : 2;
            var first = string.Join("; ", said.Take(shown));
            return said.Count > shown ? $"{first}; {string.Format(library.Interface.Outcome.MoreReasons, said.Count - shown)}." : $"{first}.";
        }
    }

    /// <summary>The ticks that led to no reason: signs as they are said, and topics whose questions were all answered with "none".</summary>
    public IReadOnlyList<string> ToldWithoutReason =>
    [
        .. Outcome!.WithoutReason.Select(sign => library.Screening.Signs[sign.Id].Said),
        .. Path.SelectMany(asked => asked.Ticks).Where(IsIdleTopic).Select(topic => $"“{library.Screening.Topics[topic.Id].Tick}”"),
    ];

    /// <summary>The routine to begin with when nothing stands against any of its guides; null when the check was cut short.</summary>
    public Routine? FirstRoutine => Outcome!.Urgency != Urgency.Clear || !IsWhole ? null
        : library.Routines.FirstOrDefault(routine => routine.Plan.Items.All(item => Outcome.Allows(item.Guide)));

    public PageHead Head => Asked is null
        ? new PageHead(library.ScreeningFor(Line).OutcomeFor(Outcome!).Title, library.Interface.Outcome.Description, Indexed: false)
        : new PageHead(
            (Error is null ? "" : library.Interface.CheckErrors.TitlePrefix) + library.Screening.Questions[Asked.Question.Id].Title,
            library.Interface.Check.Description,
            Indexed: false);

    public bool IsFirst => Asked!.Question == Questionnaire.Questions[0];

    /// <summary>Whether the page asks more about a part that everyone meets, so that the number of parts stays true.</summary>
    public bool IsFurtherPage => !Asked!.Question.AskedOfEveryone;

    /// <summary>Where the answers are sent.</summary>
    public virtual string Address => "/check/questions";

    /// <summary>The page before the first question.</summary>
    public virtual string Start => "/check";

    /// <summary>Whether enough was asked to say which guides are fine.</summary>
    public virtual bool IsWhole => true;

    public virtual Questionnaire Questionnaire => library.Questionnaire;

    protected ContentLibrary Library => library;

    public void OnGet()
    {
        Plan = PlanUrls.Carried(Request, library);
        Asked = Questionnaire.Replay(Answers)[0];
        SetCacheControl();
    }

    /// <param name="question">The question that is being answered.</param>
    /// <param name="tick">All ticks so far, those of this question included.</param>
    /// <param name="none">The questions answered with "none of these".</param>
    /// <param name="back">Set instead when the person goes back: the question to go back from.</param>
    /// <param name="change">Set instead when the person changes one answer from the summary: its question.</param>
    /// <param name="changing">Whether that is under way, so that only what is new is asked.</param>
    /// <param name="show">Set instead when the language is changed: the question to show again, with its ticks, or the outcome.</param>
    /// <param name="country">Where the visitor is, when chosen on an emergency outcome.</param>
    public void OnPost(
        [FromForm] string? question,
        [FromForm] string[] tick,
        [FromForm] string[] none,
        [FromForm] string? back,
        [FromForm] string? change,
        [FromForm] bool changing,
        [FromForm] string? show,
        [FromForm] string? country)
    {
        Plan = PlanUrls.Carried(Request, library);
        Line = countries.Find(Request, country);
        Changing = changing || change is not null;
        Answer(question, tick, none, back, change, show, country);
        SetCacheControl();
    }

    /// <summary>The earlier answers and the later ones, as hidden fields: going back loses nothing.</summary>
    public Answers Elsewhere => Asked is null ? Answers : new Answers(
        Answers.Ticks.Except(Asked.Ticks.Select(tick => tick.Id)).ToHashSet(),
        Answers.None.Where(id => id != Asked.Question.Id).ToHashSet());

    /// <summary>What a guide involves that this outcome says to avoid, in a few words each.</summary>
    public string InvolvesOf(Guide guide) =>
        string.Join(", ", guide.Involves.Intersect(Outcome!.Avoid).Select(demand => library.Screening.Demands[demand.Id].Short));

    /// <summary>What was ticked on a page, or its "none of these".</summary>
    public string TickedOn(AskedQuestion asked) => asked.Ticks.Where(tick => Answers.Ticks.Contains(tick.Id)).Select(tick => WordsOf(tick).Whole).ToList() is { Count: > 0 } ticked
        ? string.Join("; ", ticked)
        : library.Screening.Questions[asked.Question.Id].None;

    public TickText WordsOf(Tick tick) => tick.Sign is null
        ? library.Screening.Topics[tick.Id]
        : library.Screening.Signs[tick.Id].Box;

    private bool IsIdleTopic(Tick topic) => topic.Sign is null && Answers.Ticks.Contains(topic.Id)
        && !Questionnaire.Ticks.Any(tick => tick.After.Contains(topic.Id) && Answers.Ticks.Contains(tick.Id));

    private void Answer(string? question, string[] tick, string[] none, string? back, string? change, string? show, string? country)
    {
        var sent = new Answers(tick.ToHashSet(), none.ToHashSet());
        var unknown = Questionnaire.Unknown(sent);
        Answers = Questionnaire.Known(sent);

        if (back is not null || change is not null)
        {
            Asked = change is not null ? Show(change) : Questionnaire.Previous(Answers, back!);
            Asked ??= Questionnaire.Replay(Answers)[0];
            return;
        }

        if (show is not null && Questionnaire.Replay(Answers).FirstOrDefault(asked => asked.Question.Id == show) is { } same)
        {
            Asked = same;
            return;
        }

        Asked = unknown.Count > 0 ? Show(question) : Questionnaire.Next(Answers, question ?? "", Changing);
        if (Asked is null)
        {
            Outcome = library.Rules.Decide(Path[^1].Signs);
            if (country is null && show is null)
            {
                metrics.Count(Outcome.Urgency); // Else it is the same outcome, shown again.
            }
        }
        else if (unknown.Count > 0 || Asked.Question.Id == question)
        {
            Error = ErrorWords(unknown.Count > 0, Asked);
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    // "no-store" would break the browser's Back: it answers a page that came from a POST with ERR_CACHE_MISS or "Document Expired". So the
    // visitor's own browser may show a question or a result again, and no cache in between may keep it.
    private void SetCacheControl() => Response.Headers.CacheControl = "private, no-cache";

    private AskedQuestion Show(string? question)
    {
        var path = Questionnaire.Replay(Answers);
        return path.FirstOrDefault(asked => asked.Question.Id == question) ?? path[^1];
    }

    private string ErrorWords(bool unknown, AskedQuestion asked)
    {
        var words = library.Interface.CheckErrors;
        var none = library.Screening.Questions[asked.Question.Id].None;
        return unknown ? words.Unknown : string.Format(asked.State == AnswerState.Contradictory ? words.Contradictory : words.Unanswered, none);
    }
}
