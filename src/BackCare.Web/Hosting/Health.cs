using System.Reflection;
using BackCare.Web.ContentReload;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BackCare.Web.Hosting;

/// <summary>Whether the served content is that of the files. Only the log lists the problems, because this address is public.</summary>
/// <param name="Status"><c>ready</c>, <c>degraded</c> or <c>stopping</c>.</param>
/// <param name="Problems">How many problems the changed content has.</param>
public sealed record ReadyDetail(string Status, int Problems);

/// <summary>What is running: hashes of all content and of the rules, and the build of the program.</summary>
public sealed record VersionDetail(string Content, string Rules, string Build);

/// <summary>State of the site for load balancers and monitoring: /health/live, /health/ready and /version.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        var group = app.MapGroup("").DisableRateLimiting().AddEndpointFilter((context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            return next(context);
        });
        group.MapGet("/health/live", () => TypedResults.Text("live")).WithName("getHealthLive").WithSummary("200 while the process serves");
        group.MapGet("/health/ready", FindReady).WithName("getHealthReady")
            .WithSummary("Whether the content in the files is the content that is served; 503 when the site is about to stop");
        group.MapGet("/version", (ContentVersion content) =>
                TypedResults.Ok(new VersionDetail(content.Library.Version, content.Library.Rules.Version, Build)))
            .WithName("getVersion").WithSummary("The versions of the content, the rules and the program");
    }

    private static string Build =>
        typeof(Health).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    // Degraded is 200 too: the last good content is still served, and people would have nothing if a load balancer removed the site.
    private static Results<Ok<ReadyDetail>, JsonHttpResult<ReadyDetail>> FindReady(LiveContent content, IHostApplicationLifetime host)
    {
        if (host.ApplicationStopping.IsCancellationRequested)
        {
            return TypedResults.Json(new ReadyDetail("stopping", 0), statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        var problems = content.ProblemCount;
        return TypedResults.Ok(new ReadyDetail(problems == 0 ? "ready" : "degraded", problems));
    }
}
