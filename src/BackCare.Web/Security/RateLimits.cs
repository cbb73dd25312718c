using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using BackCare.Web.Hosting;
using Microsoft.AspNetCore.RateLimiting;

namespace BackCare.Web.Security;

/// <summary>A number of requests at once for each address and for all, and a number of forms a minute for each address. Addresses are kept
/// in memory for that minute and written nowhere. Health and files have no limit.</summary>
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
            // Only the limit of forms knows when there is room again.
            var known = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
            var response = rejected.HttpContext.Response;
            response.StatusCode = known ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
            response.Headers.RetryAfter = (known ? (int)Math.Ceiling(wait.TotalSeconds) : RetrySeconds)
                .ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    });

    /// <summary>The caller behind an address. With IPv6 a household has a whole network of 64 bits, and would otherwise count as very
    /// many callers.</summary>
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

    // The error page runs through the pipeline a second time: the page that says "too many" must not be refused as well.
    private static PartitionedRateLimiter<HttpContext> Create(Func<HttpContext, RateLimitPartition<IPAddress>> partition) =>
        PartitionedRateLimiter.Create<HttpContext, IPAddress>(
            context => ErrorPages.IsErrorPage(context) ? RateLimitPartition.GetNoLimiter(IPAddress.None) : partition(context));

    private static IPAddress CallerOf(HttpContext context) => CallerAt(context.Connection.RemoteIpAddress);
}
