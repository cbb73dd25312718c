using BackCare.Screening;
using BackCare.Screening.Verification;

namespace BackCare.Tests.Screening.Verification;

public sealed class OutcomeChangesSpecs
{
    [Fact]
    public void The_same_rules_change_nothing()
    {
        Assert.Empty(OutcomeChanges.Between(Published.Rules, Published.Rules));
    }

    [Fact]
    public void A_rule_that_became_milder_is_shown_with_its_smallest_set_and_not_again_with_every_larger_one()
    {
        var change = Assert.Single(
            OutcomeChanges.Between(Published.Rules, With("fever", rule => rule with { Urgency = Urgency.Soon })),
            change => change.Signs is ["fever"]);

        Assert.Equal((Urgency.Today, Urgency.Soon), (change.Before.Urgency, change.After.Urgency));
        Assert.DoesNotContain(
            OutcomeChanges.Between(Published.Rules, With("fever", rule => rule with { Urgency = Urgency.Soon })),
            larger => larger.Signs.Count > 1 && larger.Signs.Contains("fever") && larger.Before.Avoid.SequenceEqual(change.Before.Avoid));
    }

    [Fact]
    public void A_change_of_what_to_avoid_is_shown_though_the_urgency_stays()
    {
        var changes = OutcomeChanges.Between(Published.Rules, With("osteoporosis", rule => rule with { Avoid = [] }));

        Assert.Contains(
            changes, change => change.Signs is ["osteoporosis"]
                && change.Before.Urgency == change.After.Urgency
                && change.After.Avoid.Count < change.Before.Avoid.Count);
    }

    [Fact]
    public void A_sign_that_is_new_shows_what_it_means()
    {
        var rules = Published.Rules;
        var fewer = new RuleTable(
            [.. rules.Signs.Where(sign => sign.Id != "fever")], rules.Demands, [.. rules.Rules.Where(
                rule => !rule.When.Signs.Contains(Published.Sign("fever")))], "fewer");

        Assert.Contains(
            OutcomeChanges.Between(fewer, rules),
            change => change.Signs is ["fever"] && change.Before.Urgency == Urgency.Clear && change.After.Urgency == Urgency.Today);
    }

    private static RuleTable With(string id, Func<Rule, Rule> edit) => new(
        Published.Rules.Signs, Published.Rules.Demands, [.. Published.Rules.Rules.Select(
            rule => rule.Id == id ? edit(rule) : rule)], "edited");
}
