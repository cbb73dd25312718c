using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;

namespace BackCare.Web.Security;

/// <summary>Refuses a GET or HEAD with a body: a page depends on its address alone, because it is kept for everyone.</summary>
internal static class BodylessReads
{
    /// <summary>Comes before the cached pages, so that no body ever reaches one.</summary>
    public static void UseBodylessReads(this WebApplication app) =>
        app.Use(next => context => IsReadWithBody(context) ? Refuse(context) : next(context));

    private static bool IsReadWithBody(HttpContext context) =>
        (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        && context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: true };

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;

        // The body is not read, so the start of the next request on this connection is unknown.
        context.Features.Get<IConnectionLifetimeNotificationFeature>()?.RequestClose();
        return Task.CompletedTask;
    }
}
