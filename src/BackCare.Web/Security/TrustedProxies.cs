using System.Net;
using BackCare.Web.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace BackCare.Web.Security;

/// <summary>The proxies whose forwarded address, scheme and host are trusted: none, unless the settings name one.</summary>
internal static class TrustedProxies
{
    public static void AddTrustedProxies(this IServiceCollection services, LimitOptions limits) =>
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            // The framework's own switch for forwarded headers trusts everyone, so with no proxy it must find no header to read.
            forwarded.ForwardedHeaders = limits.TrustedProxies.Count == 0
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in limits.TrustedProxies.Select(proxy => proxy.Trim()))
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
}
