using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;

namespace BackCare.Web.Api;

/// <summary>How the API writes: kebab-case names for choices, problem documents for errors, and an OpenAPI document.</summary>
internal static class ApiSetup
{
    public static void AddApi(this IServiceCollection services)
    {
        services.AddOpenApi("v1", options =>
        {
            options.AddFind();
            options.AddDocumentTransformer((document, _, _) =>
            {
                // The framework would name the host of the request, and the document is kept for everyone.
                document.Servers = [new OpenApiServer { Url = "/" }];
                return Task.CompletedTask;
            });
        });
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        });
    }
}
