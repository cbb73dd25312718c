using System.Net;
using BackCare.Web.Hosting;
using Microsoft.AspNetCore.HttpOverrides;

namespace BackCare.Web.Security;

/// <summary>The proxies whose word on who is calling, by which scheme and for which host, is believed: none, unless the settings name
/// one.</summary>
internal static class TrustedProxies
{
    public static void AddTrustedProxies(this IServiceCollection services, LimitOptions limits) =>
        services.Configure<ForwardedHeadersOptions>(forwarded => Trust(forwarded, limits));
    {
        // The framework's own switch for them believes everyone, so it must find nothing to believe.
        forwarded.ForwardedHeaders = limits.TrustedProxies.Count == 0
            ? ForwardedHeaders.None
            : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in limits.TrustedProxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                forwarded.KnownProxies.Add(address);
            }
            else
            {
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        }
    });

    /// <summary>Comes first, so that all that follows knows who is calling.</summary>
    public static void UseTrustedProxies(this WebApplication app, LimitOptions limits)
    {
        if (limits.TrustedProxies.Count > 0)
        {
            app.UseForwardedHeaders();
        }
    }
}
