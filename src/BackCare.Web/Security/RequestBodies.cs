using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace BackCare.Web.Security;

/// <summary>Reads each body before the request counts against the limits, so that waiting for a slow client takes no slot, and refuses a
/// form that is too large or malformed instead of treating it as empty.</summary>
internal static class RequestBodies
{
    /// <summary>Place it after the error pages, which explain a refusal, and before the limits.</summary>
    public static void UseRequestBodies(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (await ReadAsync(context) is { } status)
        {
            context.Response.StatusCode = status;

            // The rest of the body may never arrive, or may not be HTTP.
            context.Features.Get<IConnectionLifetimeNotificationFeature>()?.RequestClose();
            return;
        }

        await next(context);
    });

    /// <summary>The status for a body that cannot be read, or null when all is well. It is the client's error, never ours.</summary>
    private static async Task<int?> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        if (Hosting.ErrorPages.IsErrorPage(context))
        {
            return null;
        }

        if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is not { CanHaveBody: true })
        {
            if (request.HasFormContentType)
            {
                request.ContentType = null; // There is no form. The framework would still read one, and fail at an unknown encoding.
            }

            return null;
        }

        if (request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) is true)
        {
            return StatusCodes.Status415UnsupportedMediaType; // No form of ours sends files.
        }

        try
        {
            await BufferAsync(request);
            return null;
        }
        catch (Exception exception) when (StatusOf(exception) is { } status)
        {
            return status;
        }
    }

    private static async Task BufferAsync(HttpRequest request)
    {
        var aborted = request.HttpContext.RequestAborted;
        request.EnableBuffering(RequestLimits.MaxBodyBytes + 1); // In memory only: nothing that a person ticked is written to disk.
        await request.Body.DrainAsync(aborted);
        request.Body.Position = 0;
        if (request.HasFormContentType)
        {
            await request.ReadFormAsync(aborted);
        }
    }

    private static int? StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        NotSupportedException => StatusCodes.Status415UnsupportedMediaType, // An encoding such as UTF-7, whose texts can pass for others.
        InvalidDataException or IOException or InvalidOperationException or OverflowException => StatusCodes.Status400BadRequest,
        _ => null,
    };
}
