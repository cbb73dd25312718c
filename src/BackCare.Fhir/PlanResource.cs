using BackCare.Content;
using BackCare.Plans;

namespace BackCare.Fhir;

/// <summary>A plan of a link as a PlanDefinition.</summary>
public static class PlanResource
{
    public static byte[] Write(Plan plan, ContentLibrary library, string site) =>
        FhirJson.Write(new PlanDefinitions(library, new FhirNames(site)).From(plan));
}
