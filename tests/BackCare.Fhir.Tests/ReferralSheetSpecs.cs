using BackCare.Screening;
using Hl7.Fhir.Model;
using Status = Hl7.Fhir.Model.QuestionnaireResponse.QuestionnaireResponseStatus;

namespace BackCare.Fhir.Tests;

public sealed class ReferralSheetSpecs
{
    private static readonly RuleTable Rules = Published.Library.Rules;
    private static readonly IReadOnlyList<Question> Questions = Published.Library.Questionnaire.Questions;

    private readonly ReferralSheet sheet = new(Published.Library, Published.Site);
    private readonly FormEngine engine = new(new SymptomCheckForm(Published.Library, Published.Names).Create());

    [Fact]
    public void The_sheet_says_what_the_form_computes_from_the_same_answers()
    {
        foreach (var tick in Published.Library.Questionnaire.Ticks.Where(tick => tick.Sign is not null))
        {
            var answers = Answer(tick.Id);
            var response = sheet.Create(answers, DateTimeOffset.UnixEpoch);
            var computed = engine.Compute(response);

            Assert.Null(sheet.Check(answers));
            Assert.Equal(computed["urgency"], Codes(response, OutcomeItems.Urgency));
            Assert.Equal(computed["rules"].Order(), Codes(response, OutcomeItems.Reasons).Order());
            Assert.Equal(computed["avoid"].Order(), Codes(response, OutcomeItems.Avoid).Order());
        }
    }

    [Fact]
    public void An_emergency_needs_no_further_answers_and_the_sheet_says_that_the_form_stopped()
    {
        var emergency = Rules.Signs.First(sign => Rules.UrgencyOf(SignSet.Empty.With(sign)) == Urgency.Emergency);
        var answers = new Answers(new HashSet<string> { emergency.Id }, new HashSet<string>());

        Assert.Null(sheet.Check(answers));
        Assert.Equal(Status.Stopped, sheet.Create(answers, DateTimeOffset.UnixEpoch).Status);
    }

    [Fact]
    public void An_unanswered_question_a_contradiction_and_an_unknown_tick_are_refused_in_words()
    {
        var nothing = Answer(null);
        var first = Questions[0];

        Assert.Null(sheet.Check(nothing));
        Assert.Equal(Status.Completed, sheet.Create(nothing, DateTimeOffset.UnixEpoch).Status);
        Assert.StartsWith(
            $"{first.Id}: ",
            sheet.Check(nothing with { None = nothing.None.Where(id => id != first.Id).ToHashSet() }),
            StringComparison.Ordinal);
        Assert.StartsWith(
            $"{first.Id}: ", sheet.Check(nothing with { Ticks = new HashSet<string> { first.Ticks[0].Id } }), StringComparison.Ordinal);
        Assert.NotNull(sheet.Check(nothing with { Ticks = new HashSet<string> { "moon" } }));
    }

    [Fact]
    public void The_sheet_has_no_name_on_it()
    {
        var response = sheet.Create(Answer(null), DateTimeOffset.UnixEpoch);

        Assert.Null(response.Subject);
        Assert.Null(response.Author);
        Assert.Null(response.Source);
        Assert.Null(response.Id);
    }

    /// <summary>One tick, and "none" at every other question.</summary>
    private static Answers Answer(string? tick) => new(
        tick is null ? new HashSet<string>() : new HashSet<string> { tick },
        Questions.Where(question => question.Ticks.All(box => box.Id != tick)).Select(question => question.Id).ToHashSet());

    private static IEnumerable<string> Codes(QuestionnaireResponse response, string linkId) =>
        response.Item.Where(item => item.LinkId == linkId).SelectMany(item => item.Answer).Select(answer => ((Coding)answer.Value!).Code!);
}
