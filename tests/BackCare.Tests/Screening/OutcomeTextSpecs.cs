using BackCare.Screening;

namespace BackCare.Tests.Screening;

/// <summary>What an outcome page says, and what it says only with one reason.</summary>
public sealed class OutcomeTextSpecs
{
    private static readonly ScreeningText Text = Published.Library.Screening;

    [Theory]
    [InlineData("serious-accident", "keep-still", "call-ambulance")]
    [InlineData("chest-pain", "call-ambulance", "sit-down")]
    [InlineData("saddle-numbness", "legs-may-weaken")]
    [InlineData("pregnancy-warning", "maternity-unit")]
    [InlineData("pregnant", "midwife")]
    [InlineData("walking-leg-ache", "usual-visit")]
    [InlineData("recent-spine-procedure", "surgeon-first")]
    [InlineData("flank-pain")]
    [InlineData("six-weeks")]
    public void Advice_that_belongs_to_one_reason_is_given_with_it(string sign, params string[] advice)
    {
        Assert.Equal(advice, Published.Decide(sign).Advice);
    }

    [Fact]
    public void Advice_of_a_milder_reason_is_not_given_in_an_emergency()
    {
        Assert.Equal(["call-ambulance", "sit-down"], Published.Decide("chest-pain", "walking-leg-ache", "pregnant").Advice);
    }

    [Fact]
    public void Only_nerve_signs_say_that_legs_may_become_weak_and_every_emergency_says_not_to_drive()
    {
        var weak = Published.Rules.Rules.Where(rule => rule.Advice.Contains("legs-may-weaken")).SelectMany(rule => rule.When.MinimalSets());

        Assert.All(
            weak, set => Assert.NotEqual(
                SignSet.Empty,
                set.And(Published.Signs([.. Specification.NerveSigns, "below-knee-pain", "arm-tingling", "constant-pain"]))));
        Assert.Contains("Do not drive yourself", Text.Outcomes[Urgency.Emergency].Html, StringComparison.Ordinal);
        Assert.DoesNotContain("weak", Text.Outcomes[Urgency.Emergency].Html, StringComparison.Ordinal);
        Assert.DoesNotContain("maternity", Text.Outcomes[Urgency.Emergency].Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clunk", StopKind.Popping)]
    [InlineData("frequent-popping", StopKind.Popping)]
    [InlineData("neck-cracking", StopKind.Popping)]
    [InlineData("osteoporosis", StopKind.Moves)]
    [InlineData("blood-thinner", StopKind.Moves)]
    [InlineData("neck-surgery", StopKind.Moves)]
    [InlineData("worse-after-moves", StopKind.Moves)]
    [InlineData("recent-spine-procedure", StopKind.Exercise)]
    [InlineData("age-10-17", StopKind.Exercise)]
    [InlineData("fever", null)]
    public void A_stop_is_headed_by_what_it_stops(string sign, StopKind? stop)
    {
        var outcome = Published.Decide(sign);
        var guides = Published.Library.Guides.Count(outcome.Allows);

        Assert.Equal(stop, outcome.Stop);
        Assert.True(
            stop switch { StopKind.Popping => guides == Published.Library.Guides.Count, StopKind.Moves => guides > 0, _ => guides == 0 });
    }

    [Fact]
    public void Only_a_stop_that_leaves_no_guide_says_not_to_exercise_and_only_one_of_popping_says_so_first()
    {
        Assert.Equal("Stop popping for now", Text.OutcomeFor(Published.Decide("clunk")).Title);
        Assert.Equal("Leave out some moves for now", Text.OutcomeFor(Published.Decide("osteoporosis")).Title);
        Assert.Equal("Do not exercise your back for now", Text.OutcomeFor(Published.Decide("recent-spine-procedure")).Title);
        Assert.Equal(Text.Outcomes[Urgency.Soon], Text.OutcomeFor(Published.Decide("six-weeks")));
    }

    [Fact]
    public void A_tick_that_leads_to_nothing_is_known_so_that_it_can_be_answered()
    {
        Assert.Equal(["diabetes"], Published.Decide("diabetes").WithoutReason.Select(sign => sign.Id));
        Assert.Equal(["diabetes"], Published.Decide("diabetes", "fever").WithoutReason.Select(sign => sign.Id));
        Assert.Empty(Published.Decide("diabetes", "constant-pain").WithoutReason);
        Assert.Empty(Published.Decide().WithoutReason);
    }

    [Fact]
    public void Numbness_of_a_leg_that_is_bad_or_growing_is_an_emergency_as_weakness_is()
    {
        var sign = Text.Signs["leg-weakness-worsening"];

        Assert.All([sign.Tick, sign.Said, sign.Short, sign.Term], words => Assert.Contains("numb", words, StringComparison.Ordinal));
        Assert.Contains(Text.Worsening.Items, item => item.Contains("weaker or more numb", StringComparison.Ordinal));
        Assert.Contains("weaker or more numb", Article("when-to-get-help"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("eyes jerk")]
    [InlineData("drop to the ground")]
    [InlineData("hard to wake")]
    public void The_list_of_emergency_signs_names_what_the_boxes_name(string words)
    {
        Assert.Contains(words, Article("when-to-get-help"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_article_on_sciatica_gives_pain_below_the_knee_the_time_that_the_check_gives()
    {
        Assert.Equal(Urgency.Soon, Published.Decide("below-knee-pain").Urgency);
        Assert.Contains("or pain shoots below the knee, we say within a few days", Article("sciatica"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_young_person_whose_sport_hurts_is_asked_to_stop_that_sport()
    {
        Assert.Contains("Stop that sport", Text.Rules["teen-with-pain-on-arching"], StringComparison.Ordinal);
    }

    private static string Article(string slug) => Published.Library.FindArticle(slug)!.Html;
}
