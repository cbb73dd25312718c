namespace BackCare.Screening.Verification;

/// <summary>Whether the form leads every person to what the rules say of all their signs: the API decides on the signs, the form page by
/// page.</summary>
/// <param name="Runs">How many people were sent through the form.</param>
/// <param name="Counterexamples">In words for authors.</param>
/// <param name="Reached">The questions that at least one of them was asked.</param>
public sealed record FormProof(int Runs, IReadOnlyList<string> Counterexamples, IReadOnlySet<string> Reached)
{
    /// <summary>Sends a person with each set of signs through the form; signs that this form does not ask about are left out. Where a sign
    /// is only asked after another tick, the person ticks that too.</summary>
    public static FormProof Run(Questionnaire form, RuleTable rules, IEnumerable<SignSet> sets)
    {
        var asked = SignSet.From(form.Ticks.Select(tick => tick.Sign).OfType<Sign>());
        var (runs, counterexamples, reached) = (0, new List<string>(), new HashSet<string>());
        foreach (var set in sets)
        {
            runs++;
            var (ticks, signs) = WithOpeners(form, set.And(asked));
            var path = form.Replay(new Answers(ticks, Unticked(form, ticks)));
            reached.UnionWith(path.Select(page => page.Question.Id));
            if (Fault(form, rules, path, signs) is { } fault)
            {
                counterexamples.Add($"{string.Join(" + ", ticks)}: {fault}");
            }
        }

        return new FormProof(runs, counterexamples, reached);
    }

    /// <summary>The people that the tests send through: every set of up to 2 signs, and all around the smallest sets of the rules. What
    /// opens a page is a tick of its own, so larger sets meet no page that these do not meet.</summary>
    public static IEnumerable<SignSet> AllSets(RuleTable rules) =>
        [.. TickSets.Small(rules, triples: false), .. TickSets.AroundMinimal(rules), .. TickSets.Random(rules, 2_000)];

    private static string? Fault(Questionnaire form, RuleTable rules, IReadOnlyList<AskedQuestion> path, SignSet signs)
    {
        var (urgency, end) = (rules.UrgencyOf(signs), path[^1]);
        return rules.UrgencyOf(end.Signs) != urgency ? "the form ends with another urgency than the rules"
            : urgency != Urgency.Emergency && end.Signs != signs ? "a tick got lost on the way"
            : path.SkipLast(1).Any(form.IsEmergency) ? "the form went on after an emergency"
            : path.Any(asked => asked.Part > form.Parts) ? "there are more parts than promised"
            : null;
    }

    /// <summary>The ticks that lead the form to all signs of a set, and the signs among them.</summary>
    private static (HashSet<string> Ticks, SignSet Signs) WithOpeners(Questionnaire form, SignSet set)
    {
        var ticks = new HashSet<string>();
        var signs = set;

        // Backwards, so that what opens an opener is still to come.
        for (var i = form.Ticks.Count - 1; i >= 0; i--)
        {
            var tick = form.Ticks[i];
            if (ticks.Contains(tick.Id) || (tick.Sign is { } sign && signs.Contains(sign)))
            {
                ticks.Add(tick.Id);
                signs = tick.Sign is null ? signs : signs.With(tick.Sign);
                if (tick.After.Count > 0 && !tick.After.Any(ticks.Contains) && !IsTicked(form, signs, tick.After))
                {
                    ticks.Add(tick.After[0]);
                }
            }
        }

        return (ticks, signs);
    }

    private static bool IsTicked(Questionnaire form, SignSet signs, IReadOnlyList<string> names) =>
        form.Ticks.Any(tick => tick.Sign is { } sign && signs.Contains(sign) && names.Contains(tick.Id));

    private static HashSet<string> Unticked(Questionnaire form, HashSet<string> ticks) =>
        [.. form.Questions.Where(question => !question.Ticks.Any(tick => ticks.Contains(tick.Id))).Select(question => question.Id)];
}
