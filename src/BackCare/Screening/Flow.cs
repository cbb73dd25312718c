namespace BackCare.Screening;

/// <summary>One page of the form and what can lead to it and away from it.</summary>
/// <param name="Openers">The ticks of earlier pages that open it; empty: everyone is asked it.</param>
/// <param name="CanEnd">Whether a tick on it, with earlier ones or alone, can be an emergency, which ends the form there.</param>
public sealed record FlowPage(Question Question, IReadOnlyList<Tick> Openers, bool CanEnd);

/// <summary>The way through the whole form, derived from the questions and the rules.</summary>
public static class Flow
{
    public static IReadOnlyList<FlowPage> From(Questionnaire form, RuleTable rules)
    {
        var emergencies = rules.Rules.Where(rule => rule.Urgency == Urgency.Emergency).SelectMany(rule => rule.When.MinimalSets()).ToList();
        var (pages, asked) = (new List<FlowPage>(), SignSet.Empty);
        foreach (var question in form.Questions)
        {
            var here = SignSet.From(question.Ticks.Select(tick => tick.Sign).OfType<Sign>());
            var openers = question.AskedOfEveryone ? [] : question.Ticks.SelectMany(tick => tick.After).ToHashSet();
            pages.Add(new FlowPage(
                question,
                [.. form.Ticks.Where(tick => openers.Contains(tick.Id))],
                emergencies.Any(set => set.And(asked.Or(here)) == set && rules.UrgencyOf(set.And(asked)) != Urgency.Emergency)));
            asked = asked.Or(here);
        }

        return pages;
    }
}
