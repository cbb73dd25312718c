using Hl7.Fhir.Model;

namespace BackCare.Fhir;

/// <summary>One resource as it is served.</summary>
/// <param name="Url">Its canonical address.</param>
public sealed record FhirResource(string Type, string Id, string Url, string Version, byte[] Json)
{
    internal static FhirResource From(DomainResource resource)
    {
        var (url, version) = resource switch
        {
            IVersionableConformanceResource conformance => (conformance.Url, conformance.Version),
            ActivityDefinition activity => (activity.Url, activity.Version),
            PlanDefinition plan => (plan.Url, plan.Version),
            _ => throw new ArgumentException($"A {resource.TypeName} is not served by its address.", nameof(resource)),
        };
        return new FhirResource(resource.TypeName, resource.Id!, url!, version!, FhirJson.Write(resource));
    }
}
