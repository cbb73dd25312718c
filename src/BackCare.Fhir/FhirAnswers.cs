using System.Text.Json;
using BackCare.Screening;

namespace BackCare.Fhir;

/// <summary>Reads what was ticked from the JSON of a QuestionnaireResponse, and ignores everything else in it.</summary>
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
        foreach (var item in List(resource, "item"))
        {
            foreach (var answer in List(item, "answer"))
            {
                var (system, code) = answer.TryGetProperty("valueCoding", out var coding)
                    ? (Text(coding, "system"), Text(coding, "code"))
                    : (null, null);
                if (system == names.NoSigns && Text(item, "linkId") is { } question)
                {
                    none.Add(question);
                }
                else if ((system == names.Signs || system == names.Topics) && code is not null)
                {
                    ticks.Add(code);
                }
            }
        }

        return new Answers(ticks, none);
    }

    private static IEnumerable<JsonElement> List(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(part => part.ValueKind == JsonValueKind.Object)
            : [];

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;
}
