using System.Text;
using BackCare.Screening;
using Hl7.Fhir.Model;

namespace BackCare.Fhir.Tests;

public sealed class FormSpecs
{
    private static readonly Screening.Questionnaire Asked = Published.Library.Questionnaire;

    private readonly Hl7.Fhir.Model.Questionnaire form = new SymptomCheckForm(Published.Library, Published.Names).Create();

    [Fact]
    public void Each_question_is_one_repeating_item_with_its_boxes_and_none_which_excludes_the_others()
    {
        Assert.Equal(Asked.Questions.Select(question => question.Id), new FormEngine(form).Questions.Select(item => item.LinkId));
        Assert.All(Asked.Questions, question =>
        {
            var options = Find(question.Id).AnswerOption;
            Assert.Equal([.. question.Ticks.Select(tick => tick.Id), "none"], options.Select(option => ((Coding)option.Value!).Code));
            Assert.Equal([options[^1]], options.Where(option => option.Extension.Any(extension => extension.Url!.EndsWith("optionExclusive", StringComparison.Ordinal))));
        });
    }

    [Fact]
    public void A_question_is_enabled_by_what_it_comes_after_and_a_box_by_what_that_box_comes_after()
    {
        Assert.All(Asked.Questions, question =>
        {
            var openers = question.AskedOfEveryone ? [] : question.Ticks.SelectMany(tick => tick.After).Distinct().ToList();
            var narrower = question.Ticks.Where(tick => tick.After.Count > 0 && (question.AskedOfEveryone || tick.After.Count < openers.Count));
            Assert.Equal(openers, Find(question.Id).EnableWhen.Select(when => ((Coding)when.Answer!).Code));
            Assert.Equal(narrower.Select(tick => tick.Id).Order(), Toggled(question.Id).Order());
        });
    }

    [Fact]
    public void No_two_options_of_an_item_read_the_same()
    {
        Assert.All(form.Item, item => Assert.Distinct(item.AnswerOption.Select(option => ((Coding)option.Value!).Display)));
    }

    [Fact]
    public void What_would_make_things_urgent_stands_whole_on_every_outcome()
    {
        var (worsening, text) = (Published.Library.Screening.Worsening, Find("outcome.worsening").Text!);

        Assert.All([.. worsening.Items, .. worsening.Today, worsening.Otherwise], item => Assert.Contains(item, text, StringComparison.Ordinal));
        Assert.Equal([OutcomeItems.Urgency], Find("outcome.worsening").EnableWhen.Select(when => when.Question));
    }

    [Fact]
    public void The_version_is_that_of_the_rules()
    {
        Assert.Equal(Published.Library.Rules.Version, form.Version);
    }

    [Fact]
    public void No_expression_of_the_outcome_reads_none()
    {
        var expressions = new SymptomCheckExpressions(Published.Library, Published.Names).Variables.Select(variable => variable.Expression);

        Assert.All(expressions, expression => Assert.False(
            expression.Contains($"'{FormCodings.NoneCode}'", StringComparison.Ordinal) || expression.Contains(Published.Names.NoSigns, StringComparison.Ordinal)));
    }

    [Fact]
    public void Unanswered_questions_leave_the_urgency_open_unless_it_is_an_emergency()
    {
        var engine = new FormEngine(form);
        var rules = Published.Library.Rules;
        var emergency = engine.Answer([rules.Signs.First(sign => rules.UrgencyOf(SignSet.Empty.With(sign)) == Urgency.Emergency)]);
        var clear = engine.Answer([]);
        emergency.Item.RemoveAll(item => item.Answer.Exists(answer => answer.Value is Coding { Code: FormCodings.NoneCode }));
        clear.Item.RemoveAt(0);

        Assert.Equal("emergency", engine.UrgencyOf(emergency));
        Assert.Null(engine.UrgencyOf(clear));
        Assert.Null(engine.UrgencyOf(new QuestionnaireResponse()));
    }

    [Fact]
    public void A_page_that_a_tick_opens_must_be_answered_too()
    {
        var engine = new FormEngine(form);
        var later = Asked.Questions.First(question => !question.AskedOfEveryone);
        var opener = Asked.Ticks.First(tick => tick.Id == later.Ticks[0].After[0]);
        var response = engine.Answer(opener.Sign is { } sign ? [sign] : []);
        response.Item.RemoveAll(item => item.LinkId == later.Id);
        var without = engine.UrgencyOf(engine.Answer([]));
        response.Item.Add(FormEngine.Item("opened", [new Coding(opener.Sign is null ? Published.Names.Topics : Published.Names.Signs, opener.Id)]));

        Assert.Equal("clear", without);
        Assert.Null(engine.UrgencyOf(response));
    }

    [Fact]
    public void The_whole_form_is_at_most_160_KB()
    {
        Assert.InRange(Encoding.UTF8.GetString(FhirJson.Write(form)).Length, 40_000, 160_000);
    }

    private Hl7.Fhir.Model.Questionnaire.ItemComponent Find(string linkId) => form.Item.Single(item => item.LinkId == linkId);

    private IEnumerable<string> Toggled(string question) =>
        from extension in Find(question).Extension
        where extension.Url!.EndsWith("answerOptionsToggleExpression", StringComparison.Ordinal)
        from part in extension.Extension
        where part.Url == "option"
        select ((Coding)part.Value!).Code!;
}
