using BackCare.Screening;
using BackCare.Screening.Verification;

namespace BackCare.Content.Readers;

/// <summary>Finds rules that are odd but not wrong. The command "check" shows them to authors as warnings, with file and line.</summary>
internal sealed class RuleAnalysis(string file, ScreeningFile entries, RuleTable rules)
{
    public IEnumerable<ContentProblem> Warnings() =>
        [.. UnusedSigns(), .. SameSigns(), .. NeverDeciding(), .. WeakerThanAPart()];

    private IEnumerable<ContentProblem> UnusedSigns() =>
        from tick in entries.Questions.SelectMany(question => question.Ticks)
        where tick.Sign is { } sign && rules.Find(sign.Value) is { } known && !rules.Rules.Any(rule => rule.When.Signs.Contains(known))
        select new ContentProblem(file, tick.Sign!.Line, $"no rule uses the sign \"{tick.Sign.Value}\": write one, or do not ask");

    private IEnumerable<ContentProblem> SameSigns() =>
        from rule in rules.Rules
        let sets = rule.When.MinimalSets().ToHashSet()
        let twin = rules.Rules.TakeWhile(other => other != rule)
            .FirstOrDefault(other => other.Urgency != rule.Urgency && sets.SetEquals(other.When.MinimalSets()))
        where twin is not null
        select At(rule, $"holds for the same signs as \"{twin.Id}\", but with another urgency: keep one of them");

    private IEnumerable<ContentProblem> NeverDeciding() =>
        from covered in Proof.Run(rules, []).CoveredRules
        select At(
            rules.Rules.First(rule => rule.Id == covered.Key), $"never decides alone: {covered.Value} is as urgent wherever it holds");

    private IEnumerable<ContentProblem> WeakerThanAPart() =>
        from rule in rules.Rules
        from set in rule.When.MinimalSets()
        where set.Count > 1
        from part in rules.Signs.Where(set.Contains)
        where rules.UrgencyOf(SignSet.Empty.With(part)) > rule.Urgency
        group part by rule into weaker
        select At(weaker.Key, $"is less urgent than its part \"{weaker.First().Id}\" alone");

    private ContentProblem At(Rule rule, string message) =>
        new(file, entries.Rules.First(entry => entry.Id.Value == rule.Id).Id.Line, $"rule \"{rule.Id}\" {message}");
}
