using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Hosting;

/// <summary>Refuses a method for which a page has no handler; the framework would render the page without its data.</summary>
internal sealed class MethodNotAllowedFilter : IAuthorizationFilter
{
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var method = context.HttpContext.Request.Method;
        if (HttpMethods.IsGet(method) || context.ActionDescriptor is not CompiledPageActionDescriptor page)
        {
            return;
        }

        var posts = page.HandlerMethods.Any(handler => HttpMethods.IsPost(handler.HttpMethod));
        if (!posts || !HttpMethods.IsPost(method))
        {
            context.HttpContext.Response.Headers.Allow = posts ? "GET, HEAD, POST" : "GET, HEAD";
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }
}
