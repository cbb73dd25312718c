using BackCare.Web.Translation;

namespace BackCare.Web.Addresses;

/// <summary>The addresses that a request gives: those in its language.</summary>
internal static class AddressesSetup
{
    public static void AddAddresses(this IServiceCollection services, SiteUrls urls)
    {
        services.AddScoped<RequestLanguage>();
        services.AddScoped(site => urls.In(site.GetRequiredService<RequestLanguage>().Code));
    }
}
