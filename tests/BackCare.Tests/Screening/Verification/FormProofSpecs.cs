using BackCare.Screening;
using BackCare.Screening.Verification;

namespace BackCare.Tests.Screening.Verification;

/// <summary>That the proof of the form can fail, and which sets of ticks it tries.</summary>
public sealed class FormProofSpecs
{
    private static readonly Sign Fever = new("fever", 0);
    private static readonly Sign Numb = new("numb", 1);
    private static readonly Sign Bone = new("bone", 2);
    private static readonly Sign Wheeze = new("wheeze", 3);

    private static readonly Question First = new("first", [Box(Fever), Box(Numb), new Tick("back", null, [])]);
    private static readonly Question Second = new("second", [Box(Bone, "back")]);
    private static readonly Question Third = new("third", [Box(Wheeze, "bone", "fever")]);

    [Fact]
    public void A_form_that_asks_everything_in_order_has_no_counterexample()
    {
        Assert.Empty(Prove([First, Second, Third], Rules(Urgency.Today), Every()).Counterexamples);
    }

    [Fact]
    public void A_page_that_comes_before_what_opens_it_is_found_by_the_urgency()
    {
        var proof = Prove([Second, First], Rules(Urgency.Today), [Set(Bone), Set(Fever)]);

        Assert.Equal(["bone + back: the form ends with another urgency than the rules"], proof.Counterexamples);
        Assert.Equal(2, proof.Runs);
    }

    [Fact]
    public void A_lost_tick_is_found_even_if_it_changes_no_urgency()
    {
        Assert.Equal(
            ["bone + back: a tick got lost on the way"], Prove([Second, First], Rules(Urgency.Clear), [Set(Bone)]).Counterexamples);
    }

    [Fact]
    public void What_comes_after_an_emergency_may_be_lost()
    {
        var proof = Prove([First, Second], Rules(Urgency.Today), [Set(Numb, Bone)]);

        Assert.Empty(proof.Counterexamples);
        Assert.Equal(["first"], proof.Reached);
    }

    [Fact]
    public void A_person_with_a_sign_also_ticks_what_opens_its_page_and_nothing_more()
    {
        Assert.Equal(["first", "second", "third"], Prove([First, Second, Third], Rules(Urgency.Today), [Set(Wheeze)]).Reached);
        Assert.Equal(["first", "third"], Prove([First, Second, Third], Rules(Urgency.Today), [Set(Wheeze, Fever)]).Reached);
    }

    [Fact]
    public void A_sign_that_the_form_does_not_ask_about_is_left_out()
    {
        Assert.Empty(Prove([First], Rules(Urgency.Today), [Set(Bone)]).Counterexamples);
    }

    private static FormProof Prove(IReadOnlyList<Question> questions, RuleTable rules, IEnumerable<SignSet> sets) =>
        FormProof.Run(new Questionnaire(questions, rules), rules, sets);

    private static IEnumerable<SignSet> Every() => TickSets.Small(Rules(Urgency.Today), triples: true);

    private static SignSet Set(params IReadOnlyList<Sign> signs) => SignSet.From(signs);

    private static Tick Box(Sign sign, params IReadOnlyList<string> after) => new(sign.Id, sign, after);

    private static RuleTable Rules(Urgency bone) => new(
        [Fever, Numb, Bone, Wheeze],
        [],
        [
            new Rule("fever", Condition.Ticked(Fever), Urgency.Today, [], []),
            new Rule("numb", Condition.Ticked(Numb), Urgency.Emergency, [], []),
            new Rule("bone", Condition.Ticked(Bone), bone, [], []),
        ],
        "test");
}
