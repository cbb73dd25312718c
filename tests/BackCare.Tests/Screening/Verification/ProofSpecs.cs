using BackCare.Screening;
using BackCare.Screening.Verification;
using Xunit.Abstractions;

namespace BackCare.Tests.Screening.Verification;

public sealed class ProofSpecs(ITestOutputHelper output)
{
    private static readonly Questionnaire Form = Published.Library.Questionnaire;

    [Fact]
    public void One_more_tick_never_makes_an_outcome_milder_and_every_sign_can_change_one()
    {
        var proof = Proof.Run(Published.Rules, Proof.AllSets(Published.Rules));

        output.WriteLine($"PROOF {proof.Sets} sets of ticks, {proof.Counterexamples.Count} counterexamples");
        Assert.Empty(proof.Counterexamples);
        Assert.InRange(proof.Sets, 150_000, 400_000);
    }

    [Fact]
    public void The_form_and_the_rules_agree_on_every_set()
    {
        var proof = FormProof.Run(Form, Published.Rules, FormProof.AllSets(Published.Rules));

        output.WriteLine($"PROOF {proof.Runs} runs of the form, {proof.Counterexamples.Count} counterexamples");
        Assert.Empty(proof.Counterexamples);
        Assert.InRange(proof.Runs, 25_000, 100_000);
        Assert.Equal(Form.Questions.Select(question => question.Id).Order(), proof.Reached.Order());
    }

    [Fact]
    public void What_is_asked_after_a_session_agrees_with_the_rules_on_every_set_of_its_signs()
    {
        var form = Published.Library.AfterSession;
        var signs = form.Ticks.Select(tick => tick.Sign!).ToList();
        var sets = Enumerable.Range(1, (1 << signs.Count) - 1).Select(bits => SignSet.From(signs.Where((_, i) => (bits >> i & 1) == 1)));

        var proof = FormProof.Run(form, Published.Rules, sets);

        Assert.Equal(255, proof.Runs);
        Assert.Empty(proof.Counterexamples);
    }

    [Fact]
    public void A_rule_that_never_decides_alone_is_listed_with_what_covers_it()
    {
        // The parts are as urgent by themselves; these combinations are there for the better reason.
        Assert.Equal(
            ["blood-thinner-with-sudden-pain", "neck-crack-with-artery-sign"], Proof.Run(Published.Rules, []).CoveredRules.Keys.Order());
    }

    [Fact]
    public void A_sign_that_no_rule_needs_is_found()
    {
        var idle = new Sign("idle", 1);
        var rules = Table([new Sign("fever", 0), idle], ("fever", Urgency.Today, Condition.Ticked(new Sign("fever", 0))));

        Assert.Equal(["\"idle\" never changes an outcome"], Proof.Run(rules, Proof.SomeSets(rules)).Counterexamples);
    }

    [Fact]
    public void A_rule_that_is_covered_by_another_is_found()
    {
        var fever = new Sign("fever", 0);
        var rules = Table([fever], ("mild", Urgency.Soon, Condition.Ticked(fever)), ("strong", Urgency.Today, Condition.Ticked(fever)));

        Assert.Equal("strong", Proof.Run(rules, Proof.SomeSets(rules)).CoveredRules["mild"]);
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

    private static RuleTable Table(IReadOnlyList<Sign> signs, params (string Id, Urgency Urgency, Condition When)[] rules) =>
        new(signs, [Demand.Exercise], [.. rules.Select(rule => new Rule(rule.Id, rule.When, rule.Urgency, [], []))], "test");
}
