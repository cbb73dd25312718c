using Microsoft.AspNetCore.Builder.Extensions;

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

        // UsePathBase would also route the request, before it has its language and before HEAD runs as GET.
        app.UseMiddleware<UsePathBaseMiddleware>(new PathString(path));
        app.Use(next => context =>
        {
            var request = context.Request;
            request.PathBase = path; // A cached page must not get its links from the first request for it.
            request.Path = request.Path.HasValue ? request.Path : "/";
            return next(context);
        });
    }
}
