using System.Text.Json;
using BackCare.Content;
using BackCare.Fhir;
using BackCare.Screening;

namespace BackCare.Web.Api.Fhir;

/// <summary>Turns answers into the referral sheet: from the fields of the site's own form, or from a QuestionnaireResponse. Nothing is
/// stored or logged.</summary>
internal static class FhirSheet
{
    // Of two properties with one name, the reader would see the last only.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private const string Form = "Send a QuestionnaireResponse of /api/fhir/Questionnaire/symptom-check as application/fhir+json.";

    public static async Task<IResult> AnswerAsync(HttpContext context, ContentLibrary library, string site)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!context.Request.HasFormContentType && !context.Request.HasJsonContentType())
        {
            return FhirResults.Problem(StatusCodes.Status415UnsupportedMediaType, "not-supported", Form);
        }

        var sheet = new ReferralSheet(library, site);
        return await ReadAsync(context.Request, site) is not { } answers
            ? FhirResults.Problem(StatusCodes.Status400BadRequest, "structure", Form)
            : sheet.Check(answers) is { } wrong ? FhirResults.Problem(StatusCodes.Status422UnprocessableEntity, "invariant", wrong)
            : FhirResults.Ok(sheet.Write(answers, DateTimeOffset.UtcNow));
    }

    private static async Task<Answers?> ReadAsync(HttpRequest request, string site)
    {
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return new Answers(Values(form["tick"]), Values(form["none"]));
        }

        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, Strict, request.HttpContext.RequestAborted);
            return FhirAnswers.Read(document.RootElement, site);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Invalid JSON, or an unpaired surrogate.
            return null;
        }
    }

    private static HashSet<string> Values(Microsoft.Extensions.Primitives.StringValues values) => [.. values.Select(value => value ?? "")];
}
