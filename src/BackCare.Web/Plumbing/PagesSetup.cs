using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BackCare.Web.Plumbing;

/// <summary>How requests reach the pages.</summary>
internal static class PagesSetup
{
    public static void AddPages(this IServiceCollection services) => services.AddRazorPages().AddMvcOptions(pages =>
    {
        pages.Filters.Add<KnownMethods>();

        // We have no names such as "a[b]", and these two throw at one whose brackets do not match.
        pages.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        pages.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
    });
}
