using System.Text.Json;

namespace BackCare.Fhir;

/// <summary>The answer to a search, written around the finished resources.</summary>
public static class SearchBundle
{
    /// <param name="self">The address of the search, with the parameters that counted.</param>
    public static byte[] Write(IReadOnlyList<FhirResource> found, string self, string site)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "Bundle");
            json.WriteString("type", "searchset");
            json.WriteNumber("total", found.Count);
            json.WriteStartArray("link");
            json.WriteStartObject();
            json.WriteString("relation", "self");
            json.WriteString("url", self);
            json.WriteEndObject();
            json.WriteEndArray();
            WriteEntries(json, found, new FhirNames(site));
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    // An empty list is no FHIR.
    private static void WriteEntries(Utf8JsonWriter json, IReadOnlyList<FhirResource> found, FhirNames names)
    {
        if (found.Count == 0)
        {
            return;
        }

        json.WriteStartArray("entry");
        foreach (var resource in found)
        {
            json.WriteStartObject();
            json.WriteString("fullUrl", names.NameOf(resource.Type, resource.Id));
            json.WritePropertyName("resource");
            json.WriteRawValue(resource.Json);
            json.WriteStartObject("search");
            json.WriteString("mode", "match");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
