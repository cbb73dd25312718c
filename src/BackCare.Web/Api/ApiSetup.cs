using System.Text.Json;
using System.Text.Json.Serialization;
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
        services.AddProblemDetails();
        services.AddCors();
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
            options.SerializerOptions.AllowDuplicateProperties = false;
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        });
    }

    /// <summary>Pages of any site may read what the API gives for the asking. Comes before the cached pages, which answer by
    /// themselves.</summary>
    public static void UseOpenReads(this WebApplication app) => app.UseWhen(
        context => IsReadable(context.Request.Path),
        open => open.UseCors(policy => policy.AllowAnyOrigin().WithMethods(HttpMethods.Get, HttpMethods.Head)));

    private static bool IsReadable(PathString path) =>
        path.StartsWithSegments("/api") || path.StartsWithSegments("/oembed") || path.StartsWithSegments("/openapi");
}
