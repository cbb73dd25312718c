using BackCare.Web.Settings;

namespace BackCare.Web.Hosting;

/// <summary>After SIGTERM, /health/ready reports that the site is stopping. The site serves on until balancers have noticed, then accepts
/// no more connections and finishes the open requests.</summary>
internal sealed class GracefulShutdown(SiteOptions options) : IHostedLifecycleService
{
    // The host calls every StoppingAsync before the first StopAsync, which makes the server stop listening. A callback of
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
