namespace BackCare.Web.Hosting;

/// <summary>Between the order to stop (SIGTERM) and the end, the site says at /health/ready that it is stopping, serves on until balancers
/// have seen that, then takes no more connections and finishes the requests it has.</summary>
internal static class GracefulShutdown
{
    private const int WorkSeconds = 10;

    /// <summary>Gives the host enough time to stop for the notice and the last requests.</summary>
    public static void AddGracefulShutdown(this IServiceCollection services, SiteOptions options) =>
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(options.DrainSeconds + WorkSeconds));

    /// <summary>The host waits for this before it stops the server.</summary>
    public static void UseGracefulShutdown(this WebApplication app, SiteOptions options) =>
        app.Lifetime.ApplicationStopping.Register(() => Thread.Sleep(TimeSpan.FromSeconds(options.DrainSeconds)));
}
