using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace BackCare.Web.Plumbing;

/// <summary>A number of forms a minute for each address, and a number of requests at once for all. Addresses are kept in memory for that minute
/// and written nowhere. The limiters are the framework's, without its pipeline around them, much of which would be compiled at each start.</summary>
internal sealed class RateLimits(Limits limits) : IDisposable
{
    private const int RetrySeconds = 5;
    private const int NetworkBytes = 8;

    // Made with the first form: it has a clock that runs from then on.
    private readonly Lazy<PartitionedRateLimiter<IPAddress>> forms = new(() => PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new() { PermitLimit = limits.PostsAMinute, Window = TimeSpan.FromMinutes(1) })));

    private readonly ConcurrencyLimiter requests = new(new() { PermitLimit = limits.AtOnce });

    /// <summary>Lets a request through, or says when to try again.</summary>
    public async Task LimitAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsPost(context.Request.Method))
        {
            using var form = forms.Value.AttemptAcquire(CallerAt(context.Connection.RemoteIpAddress));
            if (!form.IsAcquired)
            {
                Refuse(context.Response, StatusCodes.Status429TooManyRequests, form.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? (int)Math.Ceiling(wait.TotalSeconds) : RetrySeconds);
                return;
            }
        }

        using var place = requests.AttemptAcquire();
        if (!place.IsAcquired)
        {
            Refuse(context.Response, StatusCodes.Status503ServiceUnavailable, RetrySeconds);
            return;
        }

        await next(context);
    }

    public void Dispose()
    {
        requests.Dispose();
        if (forms.IsValueCreated)
        {
            forms.Value.Dispose();
        }
    }

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

    private static void Refuse(HttpResponse response, int status, int retrySeconds)
    {
        response.StatusCode = status;
        response.Headers.RetryAfter = retrySeconds.ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>Puts the limits before whatever is worked on, but for the pages that say that there was too much.</summary>
internal static class RateLimitsPipeline
{
    public static void UseRateLimits(this WebApplication app) => app.Use(next =>
    {
        var limits = app.Services.GetRequiredService<RateLimits>();
        return context => ErrorPages.IsErrorPage(context) ? next(context) : limits.LimitAsync(context, next);
    });
}
