using System.Reflection;
using BackCare.Web.ContentReload;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BackCare.Web.Hosting;

/// <summary>Whether the site serves what is in its files. What the problems are stands in the log: this address is public.</summary>
/// <param name="Status"><c>ready</c>, <c>degraded</c> or <c>stopping</c>.</param>
/// <param name="Problems">How many problems the changed content has.</param>
public sealed record ReadyDetail(string Status, int Problems);

/// <summary>What is running: hashes of all content and of the rules, and the build of the program.</summary>
public sealed record VersionDetail(string Content, string Rules, string Build);

/// <summary>How the site is, for load balancers and monitoring: /health/live, /health/ready and /version.</summary>
internal static class Health
{
    private const string Ready = "ready";
    private const string Degraded = "degraded";
    private const string Stopping = "stopping";

    public static void AddHealth(this IServiceCollection services, SiteOptions options)
    {
        services.AddHealthChecks().AddCheck<ContentHealth>(Ready);
        services.AddGracefulShutdown(options);
    }

    public static void MapHealth(this WebApplication app)
    {
        var group = app.MapGroup("").DisableRateLimiting().AddEndpointFilter((context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            return next(context);
        });
        group.MapGet("/health/live", () => TypedResults.Text("live")).WithSummary("200 while the process serves");
        group.MapGet("/health/ready", ReadyAsync)
            .WithSummary("Whether the content in the files is the content that is served; 503 when the site is about to stop");
        group.MapGet("/version", (ContentVersion content) =>
                TypedResults.Ok(new VersionDetail(content.Library.Version, content.Library.Rules.Version, Build)))
            .WithSummary("The versions of the content, the rules and the program");
    }

    private static string Build =>
        typeof(Health).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    // Degraded is 200 too: the last good content is still served, and a load balancer that took the site away would leave people with
    // nothing.
    private static async Task<Results<Ok<ReadyDetail>, JsonHttpResult<ReadyDetail>>> ReadyAsync(
        HealthCheckService health, LiveContent content, GracefulShutdown shutdown, CancellationToken aborted)
    {
        if (shutdown.HasBegun)
        {
            return TypedResults.Json(new ReadyDetail(Stopping, 0), statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        var report = await health.CheckHealthAsync(check => check.Name == Ready, aborted);
        return TypedResults.Ok(
            report.Status == HealthStatus.Healthy ? new ReadyDetail(Ready, 0) : new ReadyDetail(Degraded, content.Problems.Count));
    }

    private sealed class ContentHealth(LiveContent content) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(content.Problems.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"{content.Problems.Count} to fix"));
    }
}
