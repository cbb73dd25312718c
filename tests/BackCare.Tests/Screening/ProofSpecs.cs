using BackCare.Screening;

namespace BackCare.Tests.Screening;

public sealed class ProofSpecs
{
    private static readonly Questionnaire Form = Published.Library.Questionnaire;

    [Fact]
    public void One_more_tick_never_makes_an_outcome_milder_and_every_sign_can_change_one()
    {
        var proof = Proof.Of(Published.Rules);

        Assert.Empty(proof.Counterexamples);
        Assert.InRange(proof.Sets, 1_100_000, 1_200_000);
    }

    [Fact]
    public void A_rule_that_never_decides_alone_is_listed_with_what_covers_it()
    {
        // The parts are as urgent by themselves; these combinations are there for the better reason.
        Assert.Equal(["blood-thinner-with-sudden-pain", "neck-crack-with-artery-sign"], Proof.Of(Published.Rules, randomSets: 0).CoveredRules.Keys.Order());
    }

    [Fact]
    public void A_sign_that_no_rule_needs_is_found()
    {
        var idle = new Sign("idle", 1);
        var rules = Table([new Sign("fever", 0), idle], ("fever", Urgency.Today, Condition.Ticked(new Sign("fever", 0))));

        Assert.Equal(["\"idle\" never changes an outcome"], Proof.Of(rules, randomSets: 100).Counterexamples);
    }

    [Fact]
    public void A_rule_that_is_covered_by_another_is_found()
    {
        var fever = new Sign("fever", 0);
        var rules = Table([fever], ("mild", Urgency.Soon, Condition.Ticked(fever)), ("strong", Urgency.Today, Condition.Ticked(fever)));

        Assert.Equal("strong", Proof.Of(rules, randomSets: 100).CoveredRules["mild"]);
    }

    [Fact]
    public void No_guide_is_ever_offered_that_involves_what_the_outcome_says_to_avoid()
    {
        foreach (var set in Published.Rules.Rules.SelectMany(rule => rule.When.MinimalSets()))
        {
            var outcome = Published.Rules.Decide(set);
            Assert.All(Published.Library.Guides.Where(outcome.Allows), guide => Assert.Empty(guide.Involves.Intersect(outcome.Avoid)));
        }
    }

    [Fact]
    public void The_form_and_the_rules_agree_on_every_set_that_decides_a_rule()
    {
        var asked = SignSet.Of(Form.Questions.SelectMany(question => question.Ticks).Select(tick => tick.Sign).OfType<Sign>());
        foreach (var set in Published.Rules.Rules.SelectMany(rule => rule.When.MinimalSets()).Where(set => set.And(asked) == set).Distinct())
        {
            var (ticks, signs) = WithOpeners(set);
            var none = Form.Questions.Where(question => !question.Ticks.Any(tick => ticks.Contains(tick.Id))).Select(question => question.Id).ToHashSet();
            var end = Form.Replay(new Answers(ticks, none))[^1];

            Assert.Equal(Published.Rules.UrgencyOf(signs), Published.Rules.UrgencyOf(end.Signs));
        }
    }

    /// <summary>The ticks that lead the form to all signs of a set, and the signs among them.</summary>
    private static (HashSet<string> Ticks, SignSet Signs) WithOpeners(SignSet set)
    {
        var ticks = Published.Rules.Signs.Where(set.Contains).Select(sign => sign.Id).ToHashSet();
        var all = Form.Questions.SelectMany(question => question.Ticks).ToDictionary(tick => tick.Id);
        while (ticks.FirstOrDefault(tick => all[tick].After.Count > 0 && !all[tick].After.Any(ticks.Contains)) is { } closed)
        {
            ticks.Add(all[closed].After[0]);
        }

        return (ticks, SignSet.Of(ticks.Select(tick => all[tick].Sign).OfType<Sign>()));
    }

    private static RuleTable Table(IReadOnlyList<Sign> signs, params (string Id, Urgency Urgency, Condition When)[] rules) =>
        new(signs, [Demand.Exercise], [.. rules.Select(rule => new Rule(rule.Id, rule.When, rule.Urgency, [], []))], "test");
}
