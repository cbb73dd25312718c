using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using BackCare.Web.Hosting;
using BackCare.Web.Settings;
using Microsoft.AspNetCore.RateLimiting;

namespace BackCare.Web.Security;

/// <summary>Limits concurrent requests, per address and in all, and forms a minute per address. Addresses are kept in memory for that
/// minute and written nowhere. Health and files are not limited.</summary>
internal static class RateLimits
{
    private const int RetrySeconds = 5;
    private const int NetworkBytes = 8;

    public static void AddRateLimits(this IServiceCollection services, LimitOptions limits) => services.AddRateLimiter(limiter =>
    {
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            Create(
                context => RateLimitPartition.GetConcurrencyLimiter(
                    CallerOf(context), _ => new() { PermitLimit = limits.MaxConcurrentRequestsPerAddress })),
            Create(_ => RateLimitPartition.GetConcurrencyLimiter(IPAddress.Any, _ => new() { PermitLimit = limits.MaxConcurrentRequests })),
            Create(context => HttpMethods.IsGet(context.Request.Method)
                ? RateLimitPartition.GetNoLimiter(IPAddress.None)
                : RateLimitPartition.GetFixedWindowLimiter(
                    CallerOf(context), _ => new() { PermitLimit = limits.PostsPerMinute, Window = TimeSpan.FromMinutes(1) })));
        limiter.OnRejected = (rejected, _) =>
        {
            // Only the form limit knows when to retry.
            var known = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
            var response = rejected.HttpContext.Response;
            response.StatusCode = known ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
            response.Headers.RetryAfter = (known ? (int)Math.Ceiling(wait.TotalSeconds) : RetrySeconds)
                .ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    });

    /// <summary>The caller behind an address. With IPv6, a household has a whole /64 network, and would count as many callers.</summary>
    internal static IPAddress CallerAt(IPAddress? address)
    {
        if (address is null)
        {
            return IPAddress.None;
        }

        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? new IPAddress([.. address.GetAddressBytes()[..NetworkBytes], .. new byte[NetworkBytes]])
            : address;
    }

    // An error page runs the pipeline a second time: the page that says "too many" must not be refused too.
    private static PartitionedRateLimiter<HttpContext> Create(Func<HttpContext, RateLimitPartition<IPAddress>> partition) =>
        PartitionedRateLimiter.Create<HttpContext, IPAddress>(
            context => ErrorPages.IsErrorPage(context) ? RateLimitPartition.GetNoLimiter(IPAddress.None) : partition(context));

    private static IPAddress CallerOf(HttpContext context) => CallerAt(context.Connection.RemoteIpAddress);
}
