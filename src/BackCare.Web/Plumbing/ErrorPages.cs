namespace BackCare.Web.Plumbing;

/// <summary>Errors in words: a page for visitors, a problem document for callers of the API.</summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/error/500");
        app.UseWhen(IsApi, api => api.UseStatusCodePages());
        app.UseWhen(context => !IsApi(context), pages => pages.UseStatusCodePagesWithReExecute("/error/{0}"));

        // Whatever can be read can be asked about: HEAD takes the way of GET, and the server leaves the body out.
        app.Use((context, next) =>
        {
            if (HttpMethods.IsHead(context.Request.Method))
            {
                context.Request.Method = HttpMethods.Get;
            }

            return next(context);
        });

        // After the error pages, so that re-executing one of them finds its endpoint anew.
        app.UseRouting();
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api");
}
