using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace BackCare.Web.Hosting;

/// <summary>Errors as a page for visitors, and as a problem document for callers of the API.</summary>
internal static class ErrorPages
{
    /// <summary>Comes before the routing, so that a request that runs again for its error page finds the endpoint of that page.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseWhen(IsApi, api =>
        {
            api.UseExceptionHandler();
            api.UseStatusCodePages();
        });
        app.UseWhen(context => !IsApi(context), pages =>
        {
            pages.UseExceptionHandler("/error/500");
            pages.UseStatusCodePagesWithReExecute("/error/{0}");
        });
        app.Use(RunAsGetAsync);
    }

    // HEAD runs as GET, and the server drops the body. So does every error page, with an empty form: one that could not be read must not
    // make the error page fail as well. The log and the metrics name the method that was sent.
    private static async Task RunAsGetAsync(HttpContext context, RequestDelegate next)
    {
        var (failed, sent) = (IsErrorPage(context), context.Request.Method);
        if (failed)
        {
            context.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        }

        context.Request.Method = failed || HttpMethods.IsHead(sent) ? HttpMethods.Get : sent;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = sent;
        }
    }

    /// <summary>Whether the pipeline runs a second time, for an error page. The address of an error page opened by hand is a request
    /// like any other.</summary>
    public static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static bool IsApi(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/oembed");
}
