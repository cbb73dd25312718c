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
    public static IResult Problem(int status, string code, string says) => new Refusal(status, OperationOutcomes.Write(code, says));

    private sealed class Refusal(int status, byte[] outcome) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            httpContext.Response.ContentType = FhirJson.MediaType;
            httpContext.Response.ContentLength = outcome.Length;
            await httpContext.Response.Body.WriteAsync(outcome, httpContext.RequestAborted);
        }
    }
}
