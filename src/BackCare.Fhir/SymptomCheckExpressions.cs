using BackCare.Content;
using BackCare.Screening;

namespace BackCare.Fhir;

/// <summary>The rules in FHIRPath, as variables that build on one another. None reads the answer "none": only what is ticked, and which
/// questions have any answer.</summary>
internal sealed class SymptomCheckExpressions(ContentLibrary library, FhirNames names)
{
    private readonly RuleTable rules = library.Rules;

    /// <summary>Each variable with its expression, in the order in which they build on one another.</summary>
    public IReadOnlyList<(string Name, string Expression)> Variables =>
    [
        ("signs", $"%resource.item.answer.value.where(system = '{names.Signs}').code"),
        ("ticks", $"%signs | %resource.item.answer.value.where(system = '{names.Topics}').code"),
        ("answered", "%resource.item.where(answer.exists()).linkId"),
        ("complete", string.Join("\nand ", library.Questionnaire.Questions.Select(IsAnswered))),
        ("rules", string.Join("\n| ", rules.Rules.Select(rule => $"iif({ConditionExpression.From(rule.When)}, '{rule.Id}')"))),
        ("urgency", Urgent()),
        ("avoid", Avoided()),
        ("page", Page()),
        ("advice", Advised()),
    ];

    /// <summary>Whether one of these boxes is ticked.</summary>
    public static string AnyTicked(IEnumerable<string> ticks) => ConditionExpression.AnyOf("%ticks", ticks);

    // As Outcome.Stop has it: a STOP has a page of its own where it stops only the popping, or everything.
    private string Page()
    {
        var (stop, page) = ($"'{FhirCode.From(Urgency.Stop)}'", $"'{FhirCode.From(Urgency.Stop)}'");
        if (library.Screening.Stops.ContainsKey(StopKind.Popping))
        {
            page =
                $"iif(%avoid.exclude('{Demand.Popping.Id}' | '{Demand.NeckPopping.Id}').empty(), "
                + $"'{FhirCode.PageOf(StopKind.Popping)}', {page})";
        }

        if (library.Screening.Stops.ContainsKey(StopKind.Exercise))
        {
            page = $"iif('{Demand.Exercise.Id}' in %avoid, '{FhirCode.PageOf(StopKind.Exercise)}', {page})";
        }

        return $"iif(%urgency = {stop}, {page}, %urgency)";
    }

    // Only the rules that decide give advice.
    private string Advised() => string.Join(
        "\n| ",
        rules.Rules.Where(rule => rule.Advice.Count > 0)
            .GroupBy(rule => (rule.Urgency, Advice: string.Join(" | ", rule.Advice.Select(advice => $"'{advice}'"))), rule => rule.Id)
            .Select(alike => $"iif(%urgency = '{FhirCode.From(alike.Key.Urgency)}' and "
                + $"{ConditionExpression.AnyOf("%rules", alike)}, {alike.Key.Advice})")
            .DefaultIfEmpty("{}"));

    private static string IsAnswered(Question question) => question.AskedOfEveryone
        ? $"'{question.Id}' in %answered"
        : $"({AnyTicked(question.Ticks.SelectMany(tick => tick.After).Distinct())} implies '{question.Id}' in %answered)";

    // An unanswered question is never safe: before the end of the form, only an emergency is reported.
    private string Urgent()
    {
        var milder = $"'{FhirCode.From(Urgency.Clear)}'";
        foreach (var urgency in Enum.GetValues<Urgency>().Where(urgency => urgency is not (Urgency.Clear or Urgency.Emergency)))
        {
            milder = If(urgency, milder);
        }

        return If(Urgency.Emergency, $"iif(%complete, {milder})");
    }

    private string If(Urgency urgency, string otherwise)
    {
        var ids = rules.Rules.Where(rule => rule.Urgency == urgency).Select(rule => rule.Id).ToList();
        return ids.Count == 0 ? otherwise : $"iif({ConditionExpression.AnyOf("%rules", ids)}, '{FhirCode.From(urgency)}',\n{otherwise})";
    }

    // Many rules say to avoid the same.
    private string Avoided() => string.Join(
        "\n| ",
        rules.Rules.Where(rule => rule.Avoid.Count > 0)
            .GroupBy(rule => string.Join(" | ", rule.Avoid.Select(demand => $"'{demand.Id}'")), rule => rule.Id)
            .Select(alike => $"iif({ConditionExpression.AnyOf("%rules", alike)}, {alike.Key})"));
}
