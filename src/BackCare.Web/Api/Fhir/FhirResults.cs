using BackCare.Fhir;

namespace BackCare.Web.Api.Fhir;

/// <summary>Answers as FHIR, errors included.</summary>
internal static class FhirResults
{
    private const string Where = "GET /api/fhir/metadata lists what there is.";

    public static IResult Ok(byte[] resource) => Results.Bytes(resource, FhirJson.MediaType);

    public static IResult Found(FhirResource? resource) => resource is null ? NotFound() : Ok(resource.Json);

    public static IResult NotFound() => Problem(StatusCodes.Status404NotFound, "not-found", Where);

    /// <param name="code">One of HL7's issue types.</param>
    public static IResult Problem(int status, string code, string says) =>
        Results.Text(OperationOutcomes.Write(code, says), FhirJson.MediaType, status);
}
