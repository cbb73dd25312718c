using Xunit.Abstractions;

namespace BackCare.Tests.Screening.Verification;

public sealed class RuleMutantSpecs(ITestOutputHelper output)
{
    [Fact]
    public void The_published_rules_contradict_nothing() => Assert.Empty(Contradictions.In(Published.Rules));

    [Fact]
    public void Every_mistake_in_a_rule_is_noticed_or_proved_to_change_no_outcome()
    {
        var mutants = RuleMutant.Create(Published.Rules).ToList();
        var harmless = mutants.Where(mutant => mutant.ChangesNothing(Published.Rules)).ToList();
        var missed = mutants.Except(harmless).Where(mutant => !Contradictions.In(mutant.Rules).Any()).Select(mutant => mutant.Name)
            .ToList();

        output.WriteLine(
            $"{mutants.Count} mistakes: {mutants.Count - harmless.Count - missed.Count} noticed, {harmless.Count} change no outcome");
        harmless.ForEach(mutant => output.WriteLine($"changes no outcome: {mutant.Name}"));
        Assert.Empty(missed);
        Assert.InRange(mutants.Count - harmless.Count, 600, 5000);
    }
}
