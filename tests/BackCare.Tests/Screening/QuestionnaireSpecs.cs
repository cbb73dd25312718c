using BackCare.Screening;

namespace BackCare.Tests.Screening;

public sealed class QuestionnaireSpecs
{
    private static readonly Questionnaire Form = Published.Library.Questionnaire;
    private static readonly Questionnaire AfterSession = Published.Library.AfterSession;

    [Fact]
    public void An_adult_with_a_stiff_back_and_nothing_else_meets_7_pages_and_50_boxes()
    {
        var path = Walk([]);

        Assert.Equal(7, path.Count);
        Assert.InRange(path.Sum(asked => asked.Ticks.Count), 1, 50);
        Assert.Equal(Urgency.Clear, Published.Rules.UrgencyOf(path[^1].Signs));
    }

    [Fact]
    public void An_adult_of_70_with_a_stiff_back_and_nothing_else_meets_one_page_more()
    {
        var path = Walk(["age-50-plus", "age-65-plus"]);

        Assert.Equal(8, path.Count);
        Assert.Equal(Urgency.Clear, Published.Rules.UrgencyOf(path[^1].Signs));
    }

    [Fact]
    public void Nobody_under_50_is_asked_whether_they_are_65()
    {
        var asked = Walk(Form.Ticks.Select(tick => tick.Id).Except(["age-50-plus"]).Except(Specification.Alone[Urgency.Emergency]));

        Assert.DoesNotContain(
            asked.SelectMany(page => page.Ticks), tick => tick.Id is "age-65-plus" or "stiff-shoulders-hips" or "new-headache-jaw");
    }

    [Fact]
    public void The_infection_risks_are_asked_of_everyone_who_opens_them_and_after_a_constant_pain()
    {
        Assert.Contains(Walk(["germs"]), asked => asked.Question.Id == "infection-risks");
        Assert.Contains(Walk(["constant-pain"]), asked => asked.Question.Id == "infection-risks");
        Assert.DoesNotContain(Walk([]), asked => asked.Question.Id == "infection-risks");
    }

    [Fact]
    public void A_page_that_comes_because_of_a_tick_says_so()
    {
        var further = Form.Questions.Where(question => !question.AskedOfEveryone);

        Assert.All(
            further, question => Assert.Matches("^(You ticked|We ask because)", Published.Library.Screening.Questions[question.Id].Why));
    }

    [Fact]
    public void Reading_what_everyone_is_asked_takes_under_3_and_a_half_minutes()
    {
        // 238 words a minute is the mean for silent reading of English (Brysbaert 2019). Hints are not counted: they are for the few
        // boxes that a reader stops at.
        var words = Published.Library.Screening;
        var count = Walk([]).Sum(asked => Words(words.Questions[asked.Question.Id].Title) + asked.Ticks.Sum(tick =>
            Words(tick.Sign is null ? words.Topics[tick.Id].Whole : words.Signs[tick.Id].Box.Whole)));

        Assert.InRange(count, 1, 3.5 * 238);
    }

    [Fact]
    public void The_signs_that_alone_mean_emergency_are_asked_of_everyone_first()
    {
        // Pregnancy warnings follow "pregnant" at once; the others are on the first pages that everyone meets.
        var early = Walk([]).Take(3).SelectMany(asked => asked.Ticks).Select(tick => tick.Id);

        Assert.Empty(Specification.Alone[Urgency.Emergency].Except(["pregnancy-warning"]).Except(early));
        Assert.Equal("pregnancy-warning", Walk(["pregnant"])[4].Ticks[0].Id);
    }

    [Fact]
    public void Every_sign_can_be_reached_by_ticking_what_opens_its_page()
    {
        foreach (var sign in Form.Questions.SelectMany(question => question.Ticks).Select(tick => tick.Sign).OfType<Sign>())
        {
            var needed = Opening(sign.Id);
            var path = Form.Replay(Answered(needed));
            Assert.Contains(path, asked => asked.Ticks.Any(tick => tick.Id == sign.Id) || Form.IsEmergency(asked));
        }
    }

    [Fact]
    public void A_sign_that_the_form_does_not_ask_about_is_asked_after_a_session()
    {
        var asked = Form.Questions.SelectMany(question => question.Ticks).Select(tick => tick.Sign);

        Assert.Empty(
            Published.Rules.Signs.Except(asked.OfType<Sign>())
                .Except(AfterSession.Questions[0].Ticks.Select(tick => tick.Sign).OfType<Sign>()));
    }

    [Fact]
    public void Every_set_of_ticks_after_a_session_is_decided_by_the_rules_and_each_tick_by_itself_is_stop_or_more()
    {
        var ticks = AfterSession.Questions[0].Ticks;
        for (var bits = 1; bits < 1 << ticks.Count; bits++)
        {
            var ticked = ticks.Where((_, i) => (bits & (1 << i)) != 0).ToList();
            var end = AfterSession.Replay(new Answers(ticked.Select(tick => tick.Id).ToHashSet(), new HashSet<string>()))[^1];

            Assert.Equal(SignSet.From(ticked.Select(tick => tick.Sign!)), end.Signs);
            Assert.InRange(Published.Rules.UrgencyOf(end.Signs), Urgency.Stop, Urgency.Emergency);
        }
    }

    [Fact]
    public void An_emergency_sign_alone_ends_the_form_after_its_page()
    {
        foreach (var sign in Specification.Alone[Urgency.Emergency])
        {
            var path = Form.Replay(Answered(Opening(sign)));

            Assert.Contains(path[^1].Ticks, tick => tick.Id == sign);
            Assert.True(Form.IsEmergency(path[^1]), sign);
        }
    }

    [Fact]
    public void An_unanswered_question_is_never_safe()
    {
        var everything = Answered([]);
        foreach (var question in Walk([]).Select(asked => asked.Question.Id))
        {
            var skipped = everything with { None = everything.None.Where(id => id != question).ToHashSet() };
            var last = Form.Replay(skipped)[^1];

            Assert.Equal(question, last.Question.Id);
            Assert.Equal(AnswerState.Unanswered, last.State);
            Assert.Equal(last.Question, Form.Next(skipped, question)!.Question);
        }
    }

    [Fact]
    public void None_with_another_tick_is_a_contradiction_even_in_an_emergency()
    {
        var first = Form.Questions[0];
        var answers = new Answers(new HashSet<string> { "urine-leak" }, new HashSet<string> { first.Id });

        Assert.Equal(AnswerState.Contradictory, Form.Next(answers, first.Id)!.State);
    }

    [Fact]
    public void A_tick_on_a_page_that_is_not_shown_does_not_count()
    {
        var path = Form.Replay(Answered(["bone-pain"]));

        Assert.DoesNotContain(path, asked => asked.Ticks.Any(tick => tick.Id == "bone-pain"));
        Assert.False(path[^1].Signs.Contains(Published.Sign("bone-pain")));
    }

    [Fact]
    public void Going_back_and_forward_shows_the_same_pages_in_order()
    {
        var answers = Answered(["minor-fall", "bone-pain", "weight-loss"]);
        var path = Form.Replay(answers);

        for (var i = 1; i < path.Count; i++)
        {
            Assert.Equal(path[i - 1].Question, Form.Previous(answers, path[i].Question.Id)!.Question);
            Assert.Equal(path[i].Question, Form.Next(answers, path[i - 1].Question.Id)!.Question);
        }

        Assert.Null(Form.Next(answers, path[^1].Question.Id));
        Assert.Null(Form.Previous(answers, path[0].Question.Id));
    }

    [Fact]
    public void No_page_shows_more_than_8_boxes_besides_none()
    {
        Assert.All(Form.Questions, question => Assert.InRange(question.Ticks.Count, 1, 8));
    }

    private static IReadOnlyList<AskedQuestion> Walk(IEnumerable<string> ticks) => Form.Replay(Answered(ticks));

    /// <summary>These ticks, and "none" at every question that offers none of them.</summary>
    private static Answers Answered(IEnumerable<string> ticks)
    {
        var chosen = ticks.ToHashSet();
        return new Answers(
            chosen,
            Form.Questions.Where(question => !question.Ticks.Any(tick => chosen.Contains(tick.Id))).Select(question => question.Id)
                .ToHashSet());
    }

    /// <summary>A sign and the ticks that lead to it, one of each "after".</summary>
    private static HashSet<string> Opening(string id)
    {
        var tick = Form.Questions.SelectMany(question => question.Ticks).Single(tick => tick.Id == id);
        return tick.After.Count == 0 ? [id] : [id, .. Opening(tick.After[0])];
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
