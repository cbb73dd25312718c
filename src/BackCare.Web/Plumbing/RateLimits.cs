using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace BackCare.Web.Plumbing;

/// <summary>A number of forms a minute for each address, and a number of requests at once for all. Addresses are kept in memory for that minute
/// and written nowhere.</summary>
internal static class RateLimits
{
    private const int RetrySeconds = 5;
    private const int NetworkBytes = 8;

    public static void AddRateLimits(this IServiceCollection services, Limits limits) => services.AddRateLimiter(limiter =>
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

    /// <summary>Whom an address stands for: of IPv6 one household has a whole network of 64 bits, and would otherwise be very many callers.</summary>
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

        return address.AddressFamily == AddressFamily.InterNetworkV6 ? new IPAddress([.. address.GetAddressBytes()[..NetworkBytes], .. new byte[NetworkBytes]]) : address;
    }

    private static PartitionedRateLimiter<HttpContext> PostsOfOne(Limits limits) => PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
        HttpMethods.IsPost(context.Request.Method) && !ErrorPages.IsErrorPage(context)
            ? RateLimitPartition.GetFixedWindowLimiter(CallerAt(context.Connection.RemoteIpAddress), _ => new() { PermitLimit = limits.PostsAMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter(IPAddress.Any));

    private static PartitionedRateLimiter<HttpContext> AllAtOnce(Limits limits) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        ErrorPages.IsErrorPage(context) ? RateLimitPartition.GetNoLimiter("error") : RateLimitPartition.GetConcurrencyLimiter("all", _ => new() { PermitLimit = limits.AtOnce }));
}
