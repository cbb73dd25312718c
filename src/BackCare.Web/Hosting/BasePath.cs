namespace BackCare.Web.Hosting;

/// <summary>Serves the site below a path, such as <c>/back</c>, whether or not the proxy strips that path from the request.</summary>
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
            context.Request.PathBase = path; // A cached page must not get its links from the first request for it.
            return next(context);
        });
    }
}
