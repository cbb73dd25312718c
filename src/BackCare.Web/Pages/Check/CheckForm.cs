using BackCare.Screening;

namespace BackCare.Web.Pages.Check;

/// <summary>What a page of the symptom check sends.</summary>
public sealed record CheckForm
{
    /// <summary>The question that is being answered.</summary>
    public string? Question { get; init; }

    /// <summary>All ticks so far, those of this question included.</summary>
    public string[] Tick { get; init; } = [];

    /// <summary>The questions answered with "none of these".</summary>
    public string[] None { get; init; } = [];

    /// <summary>Set instead when the person goes back: the question to go back from.</summary>
    public string? Back { get; init; }

    /// <summary>Set instead when the person changes one answer from the summary: its question.</summary>
    public string? Change { get; init; }

    /// <summary>Whether that is under way, so that only what is new is asked.</summary>
    public bool Changing { get; init; }

    /// <summary>Set instead when the language is changed: the question to show again, with its ticks, or another name for the
    /// outcome.</summary>
    public string? Show { get; init; }

    /// <summary>Where the visitor is, when chosen on an emergency outcome.</summary>
    public string? Country { get; init; }

    /// <summary>Whether it was sent before, and the browser asks for the page again.</summary>
    public bool Again { get; init; }

    /// <summary>With <see cref="Again"/>: whether to show the page that sent it, as it was left, and not the one that it led to.</summary>
    public bool Left { get; init; }

    /// <summary>Whether the browser asked again for a page whose answers are gone.</summary>
    public bool Forgotten { get; init; }

    /// <summary>Whether it asks for another page than the one after the question, so that nothing about its answer is wrong yet.</summary>
    public bool GoesElsewhere => Left || Back is not null || Change is not null || Show is not null;

    /// <summary>The question to show next; null when the outcome is due.</summary>
    /// <param name="unknown">Whether anything was ticked that the questionnaire does not know.</param>
    public AskedQuestion? FindQuestion(Questionnaire questionnaire, Answers answers, bool unknown)
    {
        if (unknown && !GoesElsewhere && questionnaire.Replay(answers)[^1] is { State: AnswerState.Answered } last
            && questionnaire.IsEmergency(last))
        {
            return null; // An emergency does not wait until someone has looked at a tick that nobody knows.
        }

        var wanted = this switch
        {
            { Left: true } => Question is null ? null : Find(Question),
            { Change: { } change } => Find(change),
            { Show: { } show } => questionnaire.Replay(answers).FirstOrDefault(asked => asked.Question.Id == show),
            { Back: { } back } => questionnaire.Previous(answers, back) ?? questionnaire.Replay(answers)[0],
            _ when unknown => Find(Question),
            _ => questionnaire.Next(answers, Question ?? "", Changing),
        };

        // The questions may have changed since the page was sent: there is no outcome before each is answered with what it offers now.
        return wanted ?? (unknown ? Find(null) : GoesElsewhere ? questionnaire.Next(answers, "") : null);

        AskedQuestion Find(string? question)
        {
            var path = questionnaire.Replay(answers);
            return path.FirstOrDefault(asked => asked.Question.Id == question) ?? path[^1];
        }
    }
}
