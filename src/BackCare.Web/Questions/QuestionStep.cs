using BackCare.Screening;

namespace BackCare.Web.Questions;

/// <summary>The usual step through the form: an answer that will do, and then a question of which this person has answered nothing yet.</summary>
/// <param name="Asked">The question to show.</param>
/// <param name="Answers">All answers so far.</param>
internal sealed record QuestionStep(AskedQuestion Asked, Answers Answers)
{
    private const string Question = "question";

    /// <summary>What the page shows beside the answers: two steps of one shape are one page but for its hidden fields.</summary>
    public string Shape => Asked.Ticks.Count == Asked.Question.Ticks.Count
        ? Asked.Question.Id
        : $"{Asked.Question.Id}: {string.Join(' ', Asked.Ticks.Select(tick => tick.Id))}";

    /// <summary>The step that a form asks for, or null when it is any other: back, a change, an error, an outcome, a plan to come back to.</summary>
    public static QuestionStep? Read(IFormCollection form, Questionnaire questionnaire)
    {
        var answered = form[Question];
        if (answered.Count != 1 || form.Keys.Any(key => key is not (Question or AnswerFields.Tick or AnswerFields.None)))
        {
            return null;
        }

        var sent = new Answers(form[AnswerFields.Tick].OfType<string>().ToHashSet(), form[AnswerFields.None].OfType<string>().ToHashSet());
        var asked = questionnaire.Unknown(sent).Count == 0 ? questionnaire.Next(sent, answered.ToString()) : null;
        return asked is null || asked.Question.Id == answered || sent.None.Contains(asked.Question.Id) || asked.Ticks.Any(tick => sent.Ticks.Contains(tick.Id))
            ? null
            : new QuestionStep(asked, questionnaire.Known(sent));
    }
}
