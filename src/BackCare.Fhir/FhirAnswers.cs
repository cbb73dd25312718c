using System.Text.Json;
using BackCare.Screening;

namespace BackCare.Fhir;

/// <summary>Reads what was ticked from the JSON of a QuestionnaireResponse. What it says of an outcome is ignored, because that is computed
/// anew; any other answer that is not understood becomes a tick that no question offers, because it may have been a sign.</summary>
public static class FhirAnswers
{
    /// <returns>Null when this is no QuestionnaireResponse of the symptom check.</returns>
    public static Answers? Read(JsonElement resource, string site)
    {
        if (Text(resource, "resourceType") != "QuestionnaireResponse")
        {
            return null;
        }

        var (names, ticks, none) = (new FhirNames(site), new HashSet<string>(), new HashSet<string>());
        foreach (var item in Items(resource))
        {
            var question = Text(item, "linkId") ?? "";
            foreach (var coding in Codings(item))
            {
                var (system, code) = (Text(coding, "system"), Text(coding, "code") ?? "");
                if (system == names.NoSigns)
                {
                    none.Add(question);
                }
                else if (system == names.Signs || system == names.Topics)
                {
                    ticks.Add(code);
                }
                else if (!question.StartsWith(OutcomeItems.Prefix, StringComparison.Ordinal))
                {
                    ticks.Add("");
                }
            }
        }

        return new Answers(ticks, none);
    }

    /// <summary>All items, with those inside other items and inside answers.</summary>
    private static IEnumerable<JsonElement> Items(JsonElement parent) =>
        List(parent, "item").SelectMany(item => List(item, "answer").Prepend(item).SelectMany(Items).Prepend(item));

    private static IEnumerable<JsonElement> Codings(JsonElement item) =>
        List(item, "answer").Select(answer => Property(answer, "valueCoding"));

    private static IEnumerable<JsonElement> List(JsonElement element, string name) => Property(element, name) switch
    {
        { ValueKind: JsonValueKind.Undefined } => [],
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        var single => [single],
    };

    private static string? Text(JsonElement element, string name) =>
        Property(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>Undefined where there is none.</summary>
    private static JsonElement Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var property) ? property : default;
}
