using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace BackCare.Web.Plumbing;

/// <summary>Whose word on who is calling, by which scheme and for which host, is believed: nobody's, unless the settings name a proxy.</summary>
internal static class TrustedProxies
{
    public static void AddTrustedProxies(this IServiceCollection services, Limits limits) => services.Configure<ForwardedHeadersOptions>(forwarded =>
    {
        // The framework's own switch for them believes everybody, so it must find nothing to believe.
        forwarded.ForwardedHeaders = limits.TrustedProxies.Count == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in limits.TrustedProxies)
        {
            forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy.Contains('/', StringComparison.Ordinal) ? proxy : $"{proxy}/{IPAddress.Parse(proxy).GetAddressBytes().Length * 8}"));
        }
    });

    /// <summary>Comes first, so that all that follows knows who is calling.</summary>
    public static void UseTrustedProxies(this WebApplication app)
    {
        if (app.Services.GetRequiredService<Limits>().TrustedProxies.Count > 0)
        {
            app.UseForwardedHeaders();
        }
    }
}
