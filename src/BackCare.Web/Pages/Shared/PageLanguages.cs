using BackCare.Web.Addresses;
using BackCare.Web.Caching;
using BackCare.Web.ContentReload;
using BackCare.Web.Hosting;
using BackCare.Web.Translation;

namespace BackCare.Web.Pages.Shared;

/// <summary>The same page in another language.</summary>
/// <param name="Name">The language's own name.</param>
/// <param name="Address">A link within the site.</param>
internal sealed record PageLanguage(string Code, string Name, string Address);

/// <summary>The languages that a page leads to.</summary>
internal sealed class PageLanguages(ContentVersion content, RequestLanguage language, SiteUrls urls)
{
    /// <summary>The same page in each other language; the home page in place of an error.</summary>
    public IEnumerable<PageLanguage> Others(HttpContext context)
    {
        var path = ErrorPages.IsErrorPage(context) ? "/" : context.Request.Path.Value + QueryOf(context);
        return content.Languages.Where(each => each.Library.Language != language.Code).Select(each => Find(each, path));
    }

    /// <summary>The page that this one was translated from; null for an English one.</summary>
    public PageLanguage? Original(HttpContext context) =>
        language.Code == Languages.Master ? null : Others(context).First(each => each.Code == Languages.Master);

    /// <summary>The public addresses of this page in all languages, and of the one for everyone else.</summary>
    public IEnumerable<(string Code, string Address)> Alternates(HttpContext context) => content.Translations.Count == 0 ? [] :
    [
        .. content.Languages.Select(each => (each.Library.Language, AddressIn(each.Library.Language, context))),
        ("x-default", AddressIn(Languages.Master, context)),
    ];

    public string DirectionOf(string code) => content.In(code).Library.Interface.Translation.Dir;

    // Nothing else of a query is repeated on a page: it may hold anything, or say something about a person.
    private string? QueryOf(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || !context.Request.QueryString.HasValue)
        {
            return "";
        }

        return context.AllowsQuery() ? context.Request.QueryString.Value
            : PlanUrls.Read(context.Request, content.Library) is { IsValid: true, Plan: var plan } ? PlanUrls.Query(plan)
            : "";
    }

    private PageLanguage Find(LanguageContent each, string path) =>
        new(each.Library.Language, each.Library.Interface.Translation.Language, urls.In(each.Library.Language).To(path));

    private string AddressIn(string code, HttpContext context) => urls.ToPublic(urls.In(code).To(context.Request.Path));
}
