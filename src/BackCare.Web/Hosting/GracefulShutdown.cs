namespace BackCare.Web.Hosting;

/// <summary>Between the order to stop (SIGTERM) and the end, the site says at /health/ready that it is stopping, serves on until balancers
/// have seen that, then takes no more connections and finishes the requests it has.</summary>
internal sealed class GracefulShutdown(SiteOptions options) : IHostedLifecycleService
{
    // Every StoppingAsync of a host comes before the first StopAsync, which is where the server closes its door. A callback of
    // ApplicationStopping would block two threads meanwhile, and a small machine has two.
    public Task StoppingAsync(CancellationToken cancellationToken) =>
        Task.Delay(TimeSpan.FromSeconds(options.DrainSeconds), cancellationToken);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>Gives the host enough time to stop for the notice and the last requests.</summary>
internal static class GracefulShutdownSetup
{
    private const int WorkSeconds = 10;

    public static void AddGracefulShutdown(this IServiceCollection services, SiteOptions options)
    {
        services.AddHostedService<GracefulShutdown>();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(options.DrainSeconds + WorkSeconds));
    }
}
