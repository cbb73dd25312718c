using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Primitives;

namespace BackCare.Web.Pages.Check;

/// <summary>Sends each form back, sealed, in a response header, and accepts that header in place of the form. With it, Back and Reload show
/// a page again, and no answer reaches an address or the disk cache.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SealedFormAttribute : Attribute, IResourceFilter
{
    public const string Header = "BackCare-Sealed";

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var (request, response) = (context.HttpContext.Request, context.HttpContext.Response);
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType)
        {
            return;
        }

        var forms = context.HttpContext.RequestServices.GetRequiredService<SealedForms>();
        if (request.Headers.TryGetValue(Header, out var text))
        {
            request.Form = Opened(forms.Open(text.ToString()), request.Form);
        }
        else if (forms.Seal(request.Form) is { } sealedText)
        {
            response.Headers[Header] = sealedText;
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    private static FormCollection Opened(IFormCollection? form, IFormCollection sent)
    {
        var fields = new Dictionary<string, StringValues>(form ?? FormCollection.Empty, StringComparer.OrdinalIgnoreCase);
        fields[form is null ? nameof(CheckForm.Forgotten) : nameof(CheckForm.Again)] = "true";
        fields[nameof(CheckForm.Left)] = sent[nameof(CheckForm.Left)];
        return new FormCollection(fields);
    }
}
