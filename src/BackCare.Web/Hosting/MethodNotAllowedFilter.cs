using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BackCare.Web.Hosting;

/// <summary>Refuses a method that a page has no handler for: the framework would show the page with nothing in it.</summary>
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
