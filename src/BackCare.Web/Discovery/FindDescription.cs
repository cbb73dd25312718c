using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BackCare.Web.Discovery;

/// <summary>Puts GET /find into the OpenAPI document: it is a page, and pages are not described by themselves.</summary>
internal static class FindDescription
{
    public static void AddFind(this OpenApiOptions options) => options.AddDocumentTransformer((document, _, _) =>
    {
        document.Paths["/find"] = new OpenApiPathItem
        {
            Operations = new Dictionary<HttpMethod, OpenApiOperation> { [HttpMethod.Get] = Operation() },
        };
        return Task.CompletedTask;
    });

    private static OpenApiOperation Operation() => new()
    {
        OperationId = "getFind",
        Summary = "The pages that fit a code of a health record, for a link from there (HL7 Infobutton)",
        Parameters =
        [
            Parameter("code", "A diagnosis code, such as M54.5."),
            Parameter("system", "The code system: icd-10, icd-10-cm or snomed-ct, or its OID or FHIR address."),
            Parameter("mainSearchCriteria.v.c", "The same as code, as Infobutton names it."),
            Parameter("mainSearchCriteria.v.cs", "The same as system, as Infobutton names it: an OID."),
        ],
        Responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse { Description = "Several pages fit: a short list of them (HTML)." },
            ["302"] = new OpenApiResponse { Description = "One page fits: its address." },
            ["404"] = new OpenApiResponse
            {
                Description = "The code or the system is not known: a page that offers the guides and the "
                + "check (HTML)."
            },
        },
    };

    private static OpenApiParameter Parameter(string name, string description) => new()
    {
        Name = name,
        In = ParameterLocation.Query,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
