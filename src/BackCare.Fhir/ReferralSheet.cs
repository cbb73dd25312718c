using BackCare.Content;
using BackCare.Screening;
using Hl7.Fhir.Model;
using Item = Hl7.Fhir.Model.QuestionnaireResponse.ItemComponent;

namespace BackCare.Fhir;

/// <summary>The answers of a person with the outcome that the rules give, as a QuestionnaireResponse without a name on it. It decides on
/// every ticked sign, as the form's own expressions do.</summary>
public sealed class ReferralSheet(ContentLibrary library, string site)
{
    private readonly FhirNames names = new(site);

    /// <summary>What is wrong with the answers, in words; null when a sheet can be made.</summary>
    public string? Check(Answers answers) =>
        library.Questionnaire.Unknown(answers) is [_, ..] ? library.Interface.CheckErrors.Unknown
        : Asked(answers).FirstOrDefault(question => IsTicked(question, answers) && answers.None.Contains(question.Id)) is { } both
            ? Say(both, library.Interface.CheckErrors.Contradictory)
        : OutcomeOf(answers).Urgency != Urgency.Emergency && Open(answers) is { } open ? Say(open, library.Interface.CheckErrors.Unanswered)
        : null;

    public byte[] Write(Answers answers, DateTimeOffset now) => FhirJson.Write(Create(answers, now));

    internal QuestionnaireResponse Create(Answers answers, DateTimeOffset now)
    {
        var (outcome, codings) = (OutcomeOf(answers), new FormCodings(library, names));
        return new QuestionnaireResponse
        {
            Language = library.Language,
            Questionnaire = $"{names.Questionnaire}|{library.Rules.Version}",
            Authored = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),

            // An emergency ends the form, and then the rest was not asked.
            Status = Open(answers) is null
                ? QuestionnaireResponse.QuestionnaireResponseStatus.Completed
                : QuestionnaireResponse.QuestionnaireResponseStatus.Stopped,
            Item =
            [
                .. Asked(answers).Where(question => IsAnswered(question, answers))
                    .Select(question => ItemOf(
                        question.Id, library.Screening.Questions[question.Id].Title, Chosen(question, answers, codings))),
                ItemOf(OutcomeItems.Urgency, library.Interface.Rules.Urgency, [codings.From(outcome.Urgency)]),
                .. ItemsOf(
                    OutcomeItems.Reasons, library.Interface.Rules.Reason,
                    outcome.Reasons.Select(reason => codings.From(reason.Rule))),
                .. ItemsOf(OutcomeItems.Avoid, library.Interface.Rules.Avoid, outcome.Avoid.Select(codings.From)),
            ],
        };
    }

    private Outcome OutcomeOf(Answers answers) => library.Rules.Decide(
        library.Questionnaire.Ticks.Where(tick => answers.Ticks.Contains(tick.Id)).Select(tick => tick.Sign).OfType<Sign>()
            .Aggregate(SignSet.Empty, (signs, sign) => signs.With(sign)));

    private string Say(Question question, string words) =>
        $"{question.Id}: "
        + string.Format(System.Globalization.CultureInfo.InvariantCulture, words, library.Screening.Questions[question.Id].None);

    private IEnumerable<Question> Asked(Answers answers) => library.Questionnaire.Questions.Where(question =>
        question.AskedOfEveryone || IsTicked(question, answers) || question.Ticks.Any(tick => tick.After.Any(answers.Ticks.Contains)));

    private Question? Open(Answers answers) => Asked(answers).FirstOrDefault(question => !IsAnswered(question, answers));

    private static bool IsAnswered(Question question, Answers answers) => IsTicked(question, answers) || answers.None.Contains(question.Id);

    private static bool IsTicked(Question question, Answers answers) => question.Ticks.Any(tick => answers.Ticks.Contains(tick.Id));

    private static IEnumerable<Coding> Chosen(Question question, Answers answers, FormCodings codings) => IsTicked(question, answers)
        ? question.Ticks.Where(tick => answers.Ticks.Contains(tick.Id)).Select(codings.From)
        : [codings.None(question)];

    private static IEnumerable<Item> ItemsOf(string linkId, string text, IEnumerable<Coding> codings) =>
        codings.ToList() is { Count: > 0 } some ? [ItemOf(linkId, text, some)] : [];

    private static Item ItemOf(string linkId, string text, IEnumerable<Coding> codings) => new()
    {
        LinkId = linkId,
        Text = text,
        Answer = [.. codings.Select(coding => new QuestionnaireResponse.AnswerComponent { Value = coding })],
    };
}
