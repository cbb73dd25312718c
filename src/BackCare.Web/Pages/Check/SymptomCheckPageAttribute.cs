using BackCare.Web.Addresses;
using BackCare.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace BackCare.Web.Pages.Check;

/// <summary>A page of the check by questions. Where the site does not ask questions, it redirects to the list.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SymptomCheckPageAttribute : Attribute, IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var services = context.HttpContext.RequestServices;
        if (services.GetRequiredService<SiteOptions>().SymptomCheck == SymptomCheck.List)
        {
            context.Result = new LocalRedirectResult(services.GetRequiredService<SiteUrls>().To("/check"));
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
