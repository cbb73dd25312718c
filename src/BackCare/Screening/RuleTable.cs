using BackCare.Guides;

namespace BackCare.Screening;

/// <summary>All signs and all rules. Every rule that holds gives its reason; the most urgent one decides.</summary>
/// <param name="version">A short hash of the file that the rules were read from: the same rules, the same version.</param>
public sealed class RuleTable(IReadOnlyList<Sign> signs, IReadOnlyList<Demand> demands, IReadOnlyList<Rule> rules, string version)
{
    private readonly Dictionary<string, Sign> byId = signs.ToDictionary(sign => sign.Id);

    private readonly Rule[] mostUrgentFirst = [.. rules.OrderByDescending(rule => rule.Urgency)];

    /// <summary>In the order of the questionnaire.</summary>
    public IReadOnlyList<Sign> Signs { get; } = signs;

    public IReadOnlyList<Demand> Demands { get; } = demands;

    public IReadOnlyList<Rule> Rules { get; } = rules;

    /// <summary>Every advice that a rule may name, in the order in which a page gives it.</summary>
    public IReadOnlyList<string> Advice { get; init; } = [];

    public string Version { get; } = version;

    /// <summary>The sign of that name, or null when there is none.</summary>
    public Sign? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Only how urgent a set of ticks is, for deciding whether to ask on.</summary>
    public Urgency UrgencyOf(SignSet ticked)
    {
        // A plain loop: the proof asks this tens of millions of times.
        foreach (var rule in mostUrgentFirst)
        {
            if (rule.When.Holds(ticked))
            {
                return rule.Urgency;
            }
        }

        return Urgency.Clear;
    }

    /// <summary>The outcome of a set of ticks: every set has one, and no ticks at all are clear.</summary>
    public Outcome Decide(SignSet ticked)
    {
        var reasons = mostUrgentFirst
            .Where(rule => rule.When.Holds(ticked))
            .Select(rule => new Reason(rule, SignsIn(rule.When.Signs.And(ticked))))
            .ToList();

        var outcome = new Outcome(
            reasons is [var first, ..] ? first.Rule.Urgency : Urgency.Clear,
            reasons,
            [.. Demands.Where(demand => reasons.Any(reason => reason.Rule.Avoid.Contains(demand)))]);
        return outcome with
        {
            Advice = [.. Advice.Where(advice => outcome.Deciding.Any(reason => reason.Rule.Advice.Contains(advice)))],
            WithoutReason = SignsIn(ticked.Except(reasons.Aggregate(SignSet.Empty, (signs, reason) => signs.Or(reason.Rule.When.Signs)))),
        };
    }

    /// <summary>The ticks that decide: take any one away, and the outcome is less urgent. A tick made by mistake is then easy to
    /// see.</summary>
    public IReadOnlyList<Sign> Decisive(SignSet ticked)
    {
        var urgency = UrgencyOf(ticked);
        return [.. Signs.Where(sign => ticked.Contains(sign) && UrgencyOf(ticked.Without(sign)) < urgency)];
    }

    /// <summary>The signs that alone rule a guide out by what it involves, without being urgent.</summary>
    public IEnumerable<Sign> SignsAgainst(Guide guide) => Signs.Where(sign =>
        Decide(SignSet.Empty.With(sign)) is { Urgency: Urgency.Stop or Urgency.Soon } outcome
            && outcome.Avoid.Any(guide.Involves.Contains));

    private List<Sign> SignsIn(SignSet set) => [.. Signs.Where(set.Contains)];
}
