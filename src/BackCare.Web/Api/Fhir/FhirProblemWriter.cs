using BackCare.Fhir;
using Microsoft.AspNetCore.WebUtilities;

namespace BackCare.Web.Api.Fhir;

/// <summary>Writes the errors that no endpoint of ours finds, such as a refused method or too many requests, as FHIR does.</summary>
internal sealed class FhirProblemWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => context.HttpContext.Request.Path.StartsWithSegments(FhirNames.Path);

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = FhirJson.MediaType;
        await response.Body.WriteAsync(
            OperationOutcomes.Write(CodeOf(response.StatusCode), ReasonPhrases.GetReasonPhrase(response.StatusCode)));
    }

    private static string CodeOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "structure",
        StatusCodes.Status405MethodNotAllowed or StatusCodes.Status415UnsupportedMediaType => "not-supported",
        StatusCodes.Status413PayloadTooLarge => "too-long",
        StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable => "throttled",
        _ => "exception",
    };
}
