using System.Text.Json;
using System.Text.Json.Serialization;
using BackCare.Web.Api.Fhir;
using BackCare.Web.Discovery;
using Microsoft.OpenApi;

namespace BackCare.Web.Api;

/// <summary>How the API writes: kebab-case names for choices, problem documents for errors, and an OpenAPI document.</summary>
internal static class ApiSetup
{
    public static void AddApi(this IServiceCollection services, string basePath)
    {
        services.AddOpenApi("v1", options =>
        {
            options.AddFind();
            options.AddDocumentTransformer((document, _, _) =>
            {
                // The framework would name the host of the request, and the document is kept for everyone.
                document.Servers = [new OpenApiServer { Url = basePath + "/" }];
                document.Info.Title = "BackCare";
                return Task.CompletedTask;
            });
        });
        services.AddSingleton<IProblemDetailsWriter, FhirProblemWriter>(); // Before the framework's own: the first that can write does.
        services.AddProblemDetails();
        services.AddCors();
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
            options.SerializerOptions.AllowDuplicateProperties = false;
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        });
    }

    /// <summary>Lets pages of any site read what the API gives without a person's answers: what is posted stays between the sender and this
    /// site. Comes before the cached pages.</summary>
    public static void UseOpenReads(this WebApplication app) => app.UseWhen(
        context => IsOpenRead(context.Request), open => open.UseCors(policy => policy.AllowAnyOrigin()));

    private static bool IsOpenRead(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && (request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/oembed")
            || request.Path.StartsWithSegments("/openapi"));
}
