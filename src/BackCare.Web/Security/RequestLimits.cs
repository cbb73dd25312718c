using BackCare.Web.Settings;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace BackCare.Web.Security;

/// <summary>Small and quick requests only; <see cref="RateLimits"/> says how many.</summary>
internal static class RequestLimits
{
    public const int MaxBodyBytes = 64 * 1024;

    public static void AddRequestLimits(this WebApplicationBuilder builder, LimitOptions limits)
    {
        var grace = TimeSpan.FromSeconds(limits.SlowClientGraceSeconds);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxConcurrentConnections = limits.MaxConnections;
            server.Limits.MaxRequestBodySize = MaxBodyBytes;
            server.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            server.Limits.MaxRequestHeaderCount = 64;
            server.Limits.RequestHeadersTimeout = grace;
            server.Limits.MinRequestBodyDataRate = new MinDataRate(limits.MinBytesPerSecond, grace);
            server.Limits.MinResponseDataRate = new MinDataRate(limits.MinBytesPerSecond, grace);
        });

        // All signs of the symptom check with a "none" for each question are under 150 fields.
        builder.Services.Configure<FormOptions>(
            form => (form.ValueCountLimit, form.KeyLengthLimit, form.ValueLengthLimit) = (300, 64, 256));

        // Also disconnects a client that sends a form drop by drop.
        builder.Services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new()
        {
            Timeout = 2 * grace,
            TimeoutStatusCode = StatusCodes.Status408RequestTimeout,
        });
    }
}
