using System.Text.Json;

namespace BackCare.Fhir;

/// <summary>What is wrong with a request, as FHIR says it: written by hand, so that an unknown address does not load all of FHIR.</summary>
public static class OperationOutcomes
{
    /// <param name="code">One of HL7's issue types, such as "not-found".</param>
    public static byte[] Write(string code, string diagnostics)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "OperationOutcome");
            json.WriteStartArray("issue");
            json.WriteStartObject();
            json.WriteString("severity", "error");
            json.WriteString("code", code);
            json.WriteString("diagnostics", diagnostics);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
