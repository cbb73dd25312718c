using BackCare.Screening;
using CsCheck;
using Hl7.Fhir.Model;

namespace BackCare.Fhir.Tests;

/// <summary>The form computes what the rules say. More sets, in a real client: tests/BackCare.Fhir.Client.</summary>
public sealed class EqualitySpecs
{
    private static readonly RuleTable Rules = Published.Library.Rules;

    private readonly FormEngine engine = new(new SymptomCheckForm(Published.Library, Published.Names).Create());

    [Fact]
    public void Every_smallest_set_of_each_rule_gets_the_outcome_of_the_rules()
    {
        Assert.All(Rules.Rules.SelectMany(rule => rule.When.MinimalSets()).Distinct(), ExpectEqual);
    }

    [Fact]
    public void Every_smallest_set_without_one_of_its_signs_gets_the_outcome_of_the_rules()
    {
        var sets = from rule in Rules.Rules
                   from set in rule.When.MinimalSets()
                   where set.Count > 1
                   from sign in Rules.Signs
                   where set.Contains(sign)
                   select set.Without(sign);

        Assert.All(sets.Distinct(), ExpectEqual);
    }

    [Fact]
    public void Random_sets_get_the_outcome_of_the_rules()
    {
        var anySigns = Gen.Shuffle(Rules.Signs.ToArray(), 0, 12);

        anySigns.Sample(signs => ExpectEqual(SetOf(signs)), iter: 500, threads: 2);
    }

    [Fact]
    public void A_rule_that_is_broken_on_purpose_makes_them_unequal()
    {
        var rule = Rules.Rules.First(
            rule => rule.When.MinimalSets().Any(set => Rules.Decide(set).Reasons is [var only] && only.Rule == rule));
        var alone = rule.When.MinimalSets().First(set => Rules.Decide(set).Reasons.Count == 1);
        var form = new SymptomCheckForm(Published.Library, Published.Names).Create();
        var variable = (Expression)form.Extension.Single(extension => extension.Value is Expression { Name: "rules" }).Value!;
        variable.Expression_ = variable.Expression_!.Replace($"'{rule.Id}')", "'broken')", StringComparison.Ordinal);

        Assert.NotEqual(FhirCode.From(rule.Urgency), new FormEngine(form).UrgencyOf(engine.Answer(SignsOf(alone))));
    }

    private void ExpectEqual(SignSet set)
    {
        var (expected, computed) = (Rules.Decide(set), engine.Compute(engine.Answer(SignsOf(set))));

        Assert.Equal([FhirCode.From(expected.Urgency)], computed["urgency"]);
        Assert.Equal(expected.Reasons.Select(reason => reason.Rule.Id).Order(), computed["rules"].Order());
        Assert.Equal(expected.Avoid.Select(demand => demand.Id).Order(), computed["avoid"].Order());
        Assert.Equal(expected.Advice.Order(), computed["advice"].Order());
        Assert.Equal([PageOf(expected)], computed["page"]);
    }

    private static string PageOf(Outcome outcome) => outcome.Stop is { } stop && Published.Library.Screening.Stops.ContainsKey(stop)
        ? FhirCode.PageOf(stop)
        : FhirCode.From(outcome.Urgency);

    private static IEnumerable<Sign> SignsOf(SignSet set) => Rules.Signs.Where(set.Contains);

    private static SignSet SetOf(IEnumerable<Sign> signs) => signs.Aggregate(SignSet.Empty, (set, sign) => set.With(sign));
}
