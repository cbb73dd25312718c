using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace BackCare.Web.Plumbing;

/// <summary>How requests reach the pages.</summary>
internal static class PagesSetup
{
    // Part of what pages bring along. At each start it would make keys for cookies, and keep them in a file.
    private const string KeyMaker = "Microsoft.AspNetCore.DataProtection.Internal.DataProtectionHostedService";

    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorPages().AddMvcOptions(pages =>
        {
            pages.Filters.Add<KnownMethods>();

            // We have no names such as "a[b]", and these two throw at one whose brackets do not match.
            pages.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            pages.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
        });
        services.Remove(services.Single(service => service.ImplementationType?.FullName == KeyMaker));
    }

    /// <summary>Comes after all that is served without a page.</summary>
    public static void MapPages(this WebApplication app)
    {
        // Nobody signs in here. But where nothing says when to look for a signed-in user, the framework does so before anything else, at every request.
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapRazorPages();
    }
}
