using BackCare.Content;
using BackCare.Fhir;
using BackCare.Web.Addresses;

namespace BackCare.Web.Api.Fhir;

/// <summary>The plan of a link as a PlanDefinition, read as the page reads it.</summary>
internal static class FhirPlan
{
    public static IResult Answer(HttpRequest request, ContentLibrary library, string site)
    {
        var reading = PlanUrls.Read(request, library);
        return reading.IsValid
            ? FhirResults.Ok(PlanResource.Write(reading.Plan, library, site))
            : FhirResults.Problem(
                StatusCodes.Status400BadRequest, "invalid", string.Join("; ", reading.Errors.Select(library.Interface.Plan.Describe)));
    }
}
