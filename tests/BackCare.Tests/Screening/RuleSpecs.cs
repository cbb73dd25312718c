using BackCare.Screening;
using BackCare.Tests.Screening.Verification;

namespace BackCare.Tests.Screening;

public sealed class RuleSpecs
{
    [Fact]
    public void The_signs_are_exactly_those_of_the_specification()
    {
        Assert.Equal(Specification.AllSigns.Order(), Published.Rules.Signs.Select(sign => sign.Id).Order());
    }

    [Fact]
    public void Each_sign_alone_has_the_urgency_of_the_specification() => Assert.Empty(Contradictions.Alone(Published.Rules));

    [Fact]
    public void Each_combination_of_the_specification_has_at_least_its_urgency() => Assert.Empty(Contradictions.Together(Published.Rules));

    [Fact]
    public void Two_signs_are_more_urgent_than_each_only_where_the_specification_says_so() =>
        Assert.Empty(Contradictions.Pairs(Published.Rules));

    [Fact]
    public void Each_outcome_says_to_avoid_at_least_what_the_specification_says() => Assert.Empty(Contradictions.Avoided(Published.Rules));

    [Fact]
    public void Every_rule_holds_for_its_own_signs_and_for_nothing_less()
    {
        foreach (var rule in Published.Rules.Rules)
        {
            var sets = rule.When.MinimalSets();
            Assert.NotEmpty(sets);
            Assert.All(sets, set =>
            {
                Assert.True(rule.When.Holds(set), rule.Id);
                Assert.All(Published.Rules.Signs.Where(set.Contains), sign =>
                    Assert.False(rule.When.Holds(set.Without(sign)), rule.Id));
            });
        }
    }

    [Fact]
    public void Every_rule_has_a_reason_and_sources()
    {
        Assert.All(Published.Rules.Rules, rule =>
        {
            Assert.NotEmpty(rule.Sources);
            Assert.False(string.IsNullOrWhiteSpace(Published.Library.Screening.Rules[rule.Id]), rule.Id);
        });
    }

    [Fact]
    public void No_guide_is_fine_in_an_emergency()
    {
        Assert.All(Specification.Alone[Urgency.Emergency], sign =>
            Assert.DoesNotContain(Published.Library.Guides, Published.Decide(sign).Allows));
    }

    [Fact]
    public void With_no_ticks_at_all_every_guide_is_fine()
    {
        Assert.All(Published.Library.Guides, guide => Assert.True(Published.Decide().Allows(guide)));
    }

    [Theory]
    [InlineData(
        "osteoporosis",
        new[] { "chair-twist", "floor-twist", "supine-twist", "foam-roller", "glute-ball", "knee-to-chest", "double-knee-rock" },
        new[] { "pelvic-tilt", "bird-dog", "plank", "bridge", "standing-back-bend" })]
    [InlineData("steroids", new[] { "glute-ball" }, new[] { "bridge" })]
    [InlineData("height-loss", new[] { "glute-ball" }, new[] { "bridge" })]
    [InlineData("leg-pain-tingling", new[] { "figure-four", "hamstring-on-back", "glute-ball" }, new[] { "sphinx", "hip-flexor-lunge" })]
    [InlineData("below-knee-pain", new[] { "figure-four", "hamstring-on-back", "glute-ball" }, new[] { "sphinx", "hip-flexor-lunge" })]
    [InlineData("pop-pain-lasting", new[] { "figure-four", "chair-back-extension" }, new[] { "bird-dog" })]
    [InlineData(
        "brief-tingling",
        new[] { "childs-pose", "cat-cow", "standing-back-bend", "chair-back-extension", "glute-ball" },
        new[] { "bird-dog" })]
    [InlineData("tingling-still", new[] { "childs-pose", "standing-back-bend", "glute-ball" }, new[] { "bird-dog" })]
    [InlineData(
        "herniated-disc", new[] { "knee-to-chest", "double-knee-rock", "floor-twist" }, new[] { "sphinx", "bird-dog", "pelvic-tilt" })]
    [InlineData("blood-thinner", new[] { "foam-roller", "glute-ball" }, new[] { "pelvic-tilt", "bird-dog", "knee-to-chest" })]
    [InlineData(
        "pregnant",
        new[] { "sphinx", "pelvic-tilt", "foam-roller", "plank", "floor-twist", "standing-back-bend" },
        new[] { "bird-dog", "reach-and-squeeze", "cat-cow", "wall-pelvic-tilt" })]
    [InlineData("walking-leg-ache", new[] { "sphinx", "chair-back-extension" }, new[] { "knee-to-chest" })]
    [InlineData("loose-joints", new[] { "floor-twist", "sphinx" }, new[] { "bird-dog", "plank" })]
    public void A_condition_leaves_out_the_guides_that_could_harm_and_keeps_the_others(string sign, string[] skipped, string[] kept)
    {
        var outcome = Published.Decide(sign);

        Assert.All(skipped, slug => Assert.False(outcome.Allows(Published.Library.FindGuide(slug)!), slug));
        Assert.All(kept, slug => Assert.True(outcome.Allows(Published.Library.FindGuide(slug)!), slug));
    }

    [Fact]
    public void What_to_avoid_stays_at_every_higher_urgency()
    {
        var stop = Published.Decide("osteoporosis");
        var soon = Published.Decide("osteoporosis", "night-pain");

        Assert.Equal(Urgency.Soon, soon.Urgency);
        Assert.Empty(stop.Avoid.Except(soon.Avoid));
    }

    [Fact]
    public void The_ticks_without_which_it_would_be_less_urgent_are_known()
    {
        var ticked = Published.Signs("fever", "leg-pain-tingling", "clunk");

        Assert.Equal(["fever", "leg-pain-tingling"], Published.Rules.Decisive(ticked).Select(sign => sign.Id).Order());
        Assert.Empty(Published.Rules.Decisive(Published.Signs("urine-leak", "chest-pain")));
    }

    [Fact]
    public void The_most_urgent_reason_comes_first()
    {
        var outcome = Published.Decide("clunk", "fever", "six-weeks");

        Assert.Equal(["fever", "six-weeks", "clunk"], outcome.Reasons.Select(reason => reason.Rule.Id));
        Assert.Equal(["fever"], outcome.Deciding.Select(reason => reason.Rule.Id));
    }
}
