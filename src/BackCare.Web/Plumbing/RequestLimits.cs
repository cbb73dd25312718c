using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;

namespace BackCare.Web.Plumbing;

/// <summary>What keeps one caller from taking the site away from the others: small and quick requests only, a number of forms a minute for each
/// address, and a number of requests at once for all. Addresses are kept in memory for that minute and written nowhere.</summary>
internal static class RequestLimits
{
    private const int MostBodyBytes = 64 * 1024;
    private const int RetrySeconds = 5;

    public static void AddRequestLimits(this WebApplicationBuilder builder)
    {
        var limits = builder.Configuration.GetSection(nameof(Limits)).Get<Limits>() ?? new Limits();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = MostBodyBytes;
            server.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            server.Limits.MaxRequestHeaderCount = 64;
            server.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });

        // All signs of the symptom check with a "none" for each question are under 150 fields.
        builder.Services.Configure<FormOptions>(form => (form.ValueCountLimit, form.KeyLengthLimit, form.ValueLengthLimit) = (300, 64, 256));
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new() { Timeout = TimeSpan.FromSeconds(10), TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable });
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(PostsOfOne(limits), AllAtOnce(limits));
            limiter.OnRejected = (rejected, _) =>
            {
                // Only the first limiter knows when there is room again; without that word it is the second that refused.
                var tooMany = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
                var response = rejected.HttpContext.Response;
                response.StatusCode = tooMany ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
                response.Headers.RetryAfter = (tooMany ? (int)Math.Ceiling(wait.TotalSeconds) : RetrySeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => Trust(forwarded, limits.TrustedProxies));
    }

    /// <summary>Comes behind the error pages, which put what it refuses into words.</summary>
    public static void UseRequestLimits(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.Use(async (context, next) =>
        {
            if (!context.Request.HasFormContentType || IsErrorPage(context) || await CanReadFormAsync(context))
            {
                await next(context);
            }
        });
    }

    /// <summary>Reads the form before any page does: a page would take one that is too large or malformed for an empty one.</summary>
    private static async Task<bool> CanReadFormAsync(HttpContext context)
    {
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return true;
        }
        catch (BadHttpRequestException exception)
        {
            context.Response.StatusCode = exception.StatusCode;
        }
        catch (InvalidDataException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        // The error page would stumble over the same form.
        context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        return false;
    }

    private static PartitionedRateLimiter<HttpContext> PostsOfOne(Limits limits) => PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
        HttpMethods.IsPost(context.Request.Method) && !IsErrorPage(context)
            ? RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress ?? IPAddress.None, _ => new() { PermitLimit = limits.PostsAMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(IPAddress.Any));

    private static PartitionedRateLimiter<HttpContext> AllAtOnce(Limits limits) => PartitionedRateLimiter.Create<HttpContext, bool>(context =>
        IsErrorPage(context) ? RateLimitPartition.GetNoLimiter(false) : RateLimitPartition.GetConcurrencyLimiter(true, _ => new() { PermitLimit = limits.AtOnce }));

    // A refusal is put into words by running the pipeline once more, for the error page.
    private static bool IsErrorPage(HttpContext context) => context.Request.Path.StartsWithSegments("/error");

    private static void Trust(ForwardedHeadersOptions forwarded, IReadOnlyList<string> proxies)
    {
        forwarded.ForwardedHeaders = proxies.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy.Contains('/', StringComparison.Ordinal) ? proxy : $"{proxy}/{IPAddress.Parse(proxy).GetAddressBytes().Length * 8}"));
        }
    }
}
