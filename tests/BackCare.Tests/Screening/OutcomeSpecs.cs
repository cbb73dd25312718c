using BackCare.Screening;

namespace BackCare.Tests.Screening;

public sealed class OutcomeSpecs
{
    [Fact]
    public void An_emergency_allows_no_guide_even_when_nothing_is_to_be_avoided()
    {
        var outcome = new Outcome(Urgency.Emergency, [], []);

        Assert.DoesNotContain(Published.Library.Guides, outcome.Allows);
    }

    [Fact]
    public void An_outcome_that_says_not_to_exercise_leaves_no_guide()
    {
        Assert.Contains(Demand.Exercise, Published.Decide("fever").Avoid);
        Assert.DoesNotContain(Published.Library.Guides, Published.Decide("fever").Allows);
    }

    [Fact]
    public void A_guide_is_left_out_for_one_demand_among_several()
    {
        var outcome = new Outcome(Urgency.Soon, [], [new Demand("lying-flat"), new Demand("popping")]);

        Assert.False(outcome.Allows(Published.Library.FindGuide("knee-to-chest")!));
        Assert.True(outcome.Allows(Published.Library.FindGuide("plank")!));
    }

    [Fact]
    public void A_reason_names_the_ticked_signs_of_its_rule_and_no_others()
    {
        var outcome = Published.Decide("fever", "leg-pain-tingling", "clunk");

        Assert.Equal(
            ["fever", "leg-pain-tingling"],
            outcome.Reasons.Single(reason => reason.Rule.Id == "fever-with-nerve-sign").Signs.Select(sign => sign.Id).Order());
    }

    [Fact]
    public void What_to_avoid_stands_in_the_order_of_the_demands_and_only_once()
    {
        var avoid = Published.Decide("osteoporosis", "herniated-disc").Avoid;

        Assert.Equal(Published.Rules.Demands.Where(avoid.Contains), avoid);
    }

    [Fact]
    public void The_signs_against_a_guide_are_those_that_rule_out_what_it_involves_without_being_urgent()
    {
        var against = Published.Rules.SignsAgainst(Published.Library.FindGuide("chair-twist")!).Select(sign => sign.Id).ToList();

        Assert.Superset(new HashSet<string> { "osteoporosis", "herniated-disc", "minor-fall", "constant-pain" }, against.ToHashSet());
        Assert.Empty(against.Intersect(["fever", "urine-leak", "clunk", "cancer-history"]));
        Assert.Equal(
            ["age-under-10", "age-10-17", "recent-spine-procedure"],
            Published.Rules.SignsAgainst(Published.Library.FindGuide("bird-dog")!).Select(sign => sign.Id));
    }

    [Fact]
    public void A_sign_is_found_by_its_name_and_only_by_it()
    {
        Assert.Equal("fever", Published.Rules.Find("fever")!.Id);
        Assert.Null(Published.Rules.Find("moonlight"));
    }
}
