using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace BackCare.Fhir;

/// <summary>Resources as JSON.</summary>
public static class FhirJson
{
    public const string MediaType = "application/fhir+json";

    internal static byte[] Write(Resource resource) =>
        System.Text.Encoding.UTF8.GetBytes(FhirJsonSerializer.Default.SerializeToString(resource));
}
