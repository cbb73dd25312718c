namespace BackCare.Tests.Content.Readers;

/// <summary>The warnings about odd rules, each on a file of few lines where nothing else is odd.</summary>
public sealed class SmallRuleAnalysisSpecs
{
    [Theory]
    [InlineData("[rash, {any: [ills]}]", "[fever, cough]", "12: no rule uses the sign \"rash\": write one, or do not ask")]
    [InlineData("when: cough", "when: {all: [cough, fever]}", "25: rule \"three\" is less urgent than its part \"fever\" alone")]
    [InlineData(
        "when: cough", "when: fever", "25: rule \"three\" holds for the same signs as \"one\", but with another urgency: keep one of them")]
    [InlineData("when: cough", "when: fever", "25: rule \"three\" never decides alone: one is as urgent wherever it holds")]
    public void An_odd_rule_is_a_warning_with_its_line(string right, string odd, string warning)
    {
        var text = SmallScreening.With(right, odd);

        Assert.Contains(warning, text.Warnings);
    }

    [Fact]
    public void Two_rules_of_one_urgency_for_the_same_signs_are_no_contradiction()
    {
        var warnings = SmallScreening.With("when: cough\n    urgency: soon", "when: fever\n    urgency: today").Warnings;

        Assert.DoesNotContain(warnings, warning => warning.Contains("holds for the same signs", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_of_one_sign_is_not_called_weaker_than_a_part()
    {
        var warnings = SmallScreening.With("when: cough", "when: fever").Warnings;

        Assert.DoesNotContain(warnings, warning => warning.Contains("its part", StringComparison.Ordinal));
    }

    [Fact]
    public void A_combination_that_is_as_urgent_as_its_part_is_not_called_weaker()
    {
        var warnings = SmallScreening.With("when: cough\n    urgency: soon", "when: {all: [cough, fever]}\n    urgency: today").Warnings;

        Assert.Equal(["25: rule \"three\" never decides alone: one is as urgent wherever it holds"], warnings);
    }
}
