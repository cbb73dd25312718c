namespace BackCare.Web.Hosting;

/// <summary>Serves the site below a path, such as <c>/back</c>, whether the proxy in front leaves that path in the request or takes it
/// out.</summary>
internal static class BasePath
{
    public static void UseBasePath(this WebApplication app, string path)
    {
        if (path.Length == 0)
        {
            return;
        }

        app.UsePathBase(path);
        app.Use(next => context =>
        {
            context.Request.PathBase = path; // The links of a page must not depend on the first request for it.
            return next(context);
        });
    }
}
