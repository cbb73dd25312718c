namespace BackCare.Web.Plumbing;

/// <summary>What happens between the order to stop (SIGTERM) and the end: the site says at /health/ready that it is going, serves on for a
/// notice until balancers have seen that, then takes no more connections and finishes what it has in hand.</summary>
internal sealed class Drain(TimeSpan notice) : IHostedLifecycleService
{
    public bool HasBegun { get; private set; }

    // Every StoppingAsync of a host comes before the first StopAsync, which is where the server closes its door.
    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        HasBegun = true;
        return Task.Delay(notice, cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>How long the notice is: the setting "DrainSeconds", 0 when not set.</summary>
internal static class DrainSetup
{
    private const string Setting = "DrainSeconds";
    private const int WorkSeconds = 10;

    public static void AddDrain(this IServiceCollection services)
    {
        services.AddSingleton(site => new Drain(Notice(site.GetRequiredService<IConfiguration>())));
        services.AddHostedService(site => site.GetRequiredService<Drain>());

        // The notice and the work in hand fit into the time that the host gives itself for stopping.
        services.AddOptions<HostOptions>().Configure<IConfiguration>((host, configuration) => host.ShutdownTimeout = Notice(configuration) + TimeSpan.FromSeconds(WorkSeconds));
    }

    private static TimeSpan Notice(IConfiguration configuration) => TimeSpan.FromSeconds(configuration.GetValue(Setting, 0));
}
