using Serilog;
using Serilog.Events;

namespace BackCare.Web.Hosting;

/// <summary>Serilog as the only logger, from the section "Serilog" of the settings. A line of a request has its method, path, status and
/// duration: never a query, a header or a body, for an answer may be in any of them.</summary>
internal static class Logging
{
    private static readonly TimeSpan FlushTime = TimeSpan.FromSeconds(5);

    // The console is written by a thread of its own, which drops lines rather than wait: a full disk or a reader that stalls stops no
    // visitor.
    public static void AddLogging(this WebApplicationBuilder builder) => builder.Services.AddSerilog(
        (services, logger) => logger.ReadFrom.Configuration(builder.Configuration).ReadFrom.Services(services), preserveStaticLogger: true);

    public static void UseRequestLog(this IApplicationBuilder app) =>
        app.UseSerilogRequestLogging(log =>
        {
            log.Logger = app.ApplicationServices.GetRequiredService<Serilog.ILogger>();

            // Being busy or about to stop is no error.
            log.GetLevel = (context, _, exception) =>
                exception is not null || context.Response.StatusCode == StatusCodes.Status500InternalServerError
                    ? LogEventLevel.Error
                    : LogEventLevel.Information;
        });

    /// <summary>Serves until the order to stop. What the log still has to write is waited for only so long: its reader may have
    /// stalled.</summary>
    public static async Task RunAsync(WebApplication app)
    {
        var stopped = new TaskCompletionSource();
        using var registration = app.Lifetime.ApplicationStopped.Register(stopped.SetResult);
        var run = app.RunAsync();
        await Task.WhenAny(run, stopped.Task);
        await Task.WhenAny(run, Task.Delay(FlushTime));
        if (run.IsCompleted)
        {
            await run;
        }
    }
}
