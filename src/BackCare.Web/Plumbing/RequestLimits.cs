using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace BackCare.Web.Plumbing;

/// <summary>What keeps one caller from taking the site away from the others: small and quick requests only. How many, says <see cref="RateLimits"/>.</summary>
internal static class RequestLimits
{
    private const int MostBodyBytes = 64 * 1024;

    public static void AddRequestLimits(this WebApplicationBuilder builder)
    {
        var limits = builder.Configuration.GetSection(nameof(Limits)).Get<Limits>() ?? new Limits();
        var patience = TimeSpan.FromSeconds(limits.PatienceSeconds);
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = MostBodyBytes;
            server.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            server.Limits.MaxRequestHeaderCount = 64;
            server.Limits.RequestHeadersTimeout = patience;
            server.Limits.MinRequestBodyDataRate = new MinDataRate(limits.LeastBytesASecond, patience);
            server.Limits.MinResponseDataRate = new MinDataRate(limits.LeastBytesASecond, patience);
        });

        // All signs of the symptom check with a "none" for each question are under 150 fields.
        builder.Services.Configure<Microsoft.AspNetCore.Http.Features.FormOptions>(form => (form.ValueCountLimit, form.KeyLengthLimit, form.ValueLengthLimit) = (300, 64, 256));

        builder.Services.AddSingleton(limits);
        builder.Services.AddSingleton<RateLimits>();
        builder.Services.AddTrustedProxies(limits);
    }

    /// <summary>Comes behind the error pages, which put what it refuses into words.</summary>
    public static void UseRequestLimits(this WebApplication app)
    {
        app.UseRateLimits();
        var longest = TimeSpan.FromSeconds(2 * app.Services.GetRequiredService<Limits>().PatienceSeconds);
        app.Use(async (context, next) =>
        {
            if (await RefuseAsync(context, next, longest) is { } status)
            {
                context.Response.Clear();
                context.Response.StatusCode = status;

                // What is left of it may be no request, or may never come: who hangs up in the middle would be a warning in the log.
                context.Features.Get<IConnectionLifetimeNotificationFeature>()?.RequestClose();
            }
        });
    }

    /// <summary>The status of what cannot be read, which is no error of ours and not to be logged as one, or null when all went well.</summary>
    private static async Task<int?> RefuseAsync(HttpContext context, RequestDelegate next, TimeSpan longest)
    {
        try
        {
            if (!ErrorPages.IsErrorPage(context) && await RefuseBodyAsync(context, longest) is { } status)
            {
                return status;
            }

            await next(context);
            return null;
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            return exception.StatusCode;
        }
    }

    /// <summary>Waits for all that is sent, and reads a form before any page does: a page would take one that is too large or malformed for an empty one.</summary>
    private static async Task<int?> RefuseBodyAsync(HttpContext context, TimeSpan longest)
    {
        await RequestBody.ReceiveAsync(context, longest);
        if (!context.Request.HasFormContentType)
        {
            return null;
        }

        // No form of ours sends files.
        if (context.Request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }

        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return null;
        }
        catch (InvalidDataException)
        {
            return StatusCodes.Status400BadRequest;
        }
        catch (NotSupportedException)
        {
            // An encoding, such as UTF-7, that is not read because texts in it can be taken for others.
            return StatusCodes.Status415UnsupportedMediaType;
        }
    }
}
