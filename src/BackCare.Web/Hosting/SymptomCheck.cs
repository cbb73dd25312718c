using BackCare.Web.Discovery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace BackCare.Web.Hosting;

/// <summary>How the site helps to decide whether to get help.</summary>
public enum SymptomCheck
{
    /// <summary>By questions, with a result for one person.</summary>
    Questions,

    /// <summary>By a list of the emergency signs, the same for all: no page, link or API gives a personal result.</summary>
    List,
}

/// <summary>A page of the check by questions. Where the site offers none, it leads to the list.</summary>
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
