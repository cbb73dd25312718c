using BackCare.Screening;

namespace BackCare.Tests.Screening;

/// <summary>The way through a form of three pages: one for all, one that a topic opens, one for all with a box for some.</summary>
public sealed class FormPathSpecs
{
    private static readonly Sign Fever = new("fever", 0);
    private static readonly Sign Numb = new("numb", 1);
    private static readonly Sign Bone = new("bone", 2);
    private static readonly Sign Cough = new("cough", 3);
    private static readonly Sign Wheeze = new("wheeze", 4);

    private static readonly Questionnaire Form = new(
        [
            new Question("first", [Box(Fever), Box(Numb), new Tick("back", null, [])]),
            new Question("second", [Box(Bone, "back")]),
            new Question("third", [Box(Cough), Box(Wheeze, "bone", "fever")]),
        ],
        new RuleTable(
            [Fever, Numb, Bone, Cough, Wheeze],
            [],
            [
                new Rule("fever", Condition.Ticked(Fever), Urgency.Today, [], []),
                new Rule("numb", Condition.Ticked(Numb), Urgency.Emergency, [], []),
            ],
            "test"));

    [Fact]
    public void The_parts_are_the_pages_with_a_box_for_everyone()
    {
        Assert.Equal(2, Form.Parts);
        Assert.Equal([true, false, true], Form.Questions.Select(question => question.AskedOfEveryone));
    }

    [Fact]
    public void A_page_that_only_some_meet_keeps_the_number_of_the_part_before_it()
    {
        Assert.Equal([1, 1, 2], Form.Replay(Ticked("back", "bone", "cough")).Select(asked => asked.Part));
        Assert.Equal([1, 2], Form.Replay(Ticked("fever", "cough")).Select(asked => asked.Part));
    }

    [Fact]
    public void A_box_is_shown_once_any_of_the_ticks_that_open_it_was_given()
    {
        Assert.Equal(["cough", "wheeze"], Form.Replay(Ticked("back", "bone"))[^1].Ticks.Select(tick => tick.Id));
        Assert.Equal(["cough", "wheeze"], Form.Replay(Ticked("fever"))[^1].Ticks.Select(tick => tick.Id));
        Assert.Equal(["cough"], Form.Replay(None("first"))[^1].Ticks.Select(tick => tick.Id));
    }

    [Fact]
    public void The_signs_of_earlier_pages_are_carried_on()
    {
        var path = Form.Replay(Ticked("fever", "back", "bone", "wheeze"));

        Assert.Equal(
            [SignSet.From([Fever]), SignSet.From([Fever, Bone]), SignSet.From([Fever, Bone, Wheeze])], path.Select(asked => asked.Signs));
    }

    [Fact]
    public void Only_an_emergency_ends_the_form_early()
    {
        Assert.Equal("third", Form.Next(Ticked("fever"), "first")!.Question.Id);
        Assert.Equal("first", Assert.Single(Form.Replay(Ticked("numb", "back"))).Question.Id);
        Assert.Null(Form.Next(Ticked("numb", "back"), "first"));
    }

    [Fact]
    public void A_tick_and_none_together_is_a_contradiction_and_stops_the_form_there()
    {
        var answers = Ticked("back") with { None = new HashSet<string> { "first" } };

        Assert.Equal(AnswerState.Contradictory, Assert.Single(Form.Replay(answers)).State);
    }

    [Fact]
    public void Changing_one_answer_goes_straight_to_the_first_page_that_is_not_answered()
    {
        Assert.Equal("second", Form.Next(Ticked("back", "bone"), "first")!.Question.Id);
        Assert.Equal("third", Form.Next(Ticked("back", "bone"), "first", changing: true)!.Question.Id);
        Assert.Null(Form.Next(Ticked("back", "bone", "cough"), "first", changing: true));
    }

    [Fact]
    public void An_answer_to_a_page_that_is_not_shown_leads_to_the_last_page_that_is()
    {
        Assert.Equal("third", Form.Next(Ticked("fever"), "second")!.Question.Id);
        Assert.Null(Form.Next(Ticked("fever", "cough"), "second"));
    }

    [Fact]
    public void What_no_box_offers_is_unknown()
    {
        Assert.Equal(["moon"], Form.Unknown(Ticked("fever", "back", "moon")));
    }

    [Fact]
    public void A_question_is_found_by_its_id_and_only_by_it()
    {
        Assert.Equal("second", Form.Find("second")!.Id);
        Assert.Null(Form.Find("fourth"));
    }

    private static Tick Box(Sign sign, params string[] after) => new(sign.Id, sign, after);

    private static Answers Ticked(params string[] ticks) => new(ticks.ToHashSet(), new HashSet<string>());

    private static Answers None(params string[] questions) => new(new HashSet<string>(), questions.ToHashSet());
}
