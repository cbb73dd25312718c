using System.Reflection;
using System.Text.RegularExpressions;
using BackCare.Web.Settings;
using Serilog;
using Serilog.Context;
using Serilog.Debugging;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace BackCare.Web.Hosting;

/// <summary>Serilog as the only logger, from the section "Serilog" of the settings. A line of a request has its method, path, status and
/// duration: never a query, a header or a body, because any of them may hold an answer.</summary>
internal static class Logging
{
    private static readonly TimeSpan FlushTime = TimeSpan.FromSeconds(5);

    // The assemblies in which settings may name sinks. Without this list, each start would scan every published assembly.
    private static readonly ConfigurationReaderOptions Parts = new(
        typeof(Log).Assembly,
        typeof(ConsoleLoggerConfigurationExtensions).Assembly,
        typeof(LoggerConfigurationAsyncExtensions).Assembly,
        typeof(FileLoggerConfigurationExtensions).Assembly);

    // The host would create an activity and a scope for every request, cached pages included, only to repeat what the request log says.
    private const string HostLines = "Microsoft.AspNetCore.Hosting.Diagnostics";

    // Serilog has one log of its own for the whole process, in which tests run many sites.
    private static readonly Lock Reading = new();

    // A thread of its own writes to the console and drops lines rather than wait: a full disk or a stalled reader stops no visitor.
    public static void AddLogging(this WebApplicationBuilder builder) => builder.Services.AddSerilog(
        (services, logger) => logger.MinimumLevel.Override(HostLines, LevelAlias.Off)
            .Enrich.FromLogContext()
            .ReadFrom.Services(services)
            .Filter.ByExcluding(IsReported)
            .ReadSettings(builder.Configuration),
        preserveStaticLogger: true);

    /// <summary>Reads the section "Serilog". Serilog reports an unknown name to its own log only, and throws at a wrong value.</summary>
    /// <exception cref="SettingsException">A setting is wrong.</exception>
    private static void ReadSettings(this LoggerConfiguration logger, ConfigurationManager configuration)
    {
        List<string> problems;
        lock (Reading)
        {
            problems = FindProblems(() => logger.ReadFrom.Configuration(configuration, Parts));
        }

        if (problems.Count > 0)
        {
            var section = configuration.GetSection(LogOptions.Section);
            throw new SettingsException([.. problems.SelectMany(problem => NameSetting(problem, section))]);
        }
    }

    private static List<string> FindProblems(Action read)
    {
        var (problems, reader) = (new List<string>(), Environment.CurrentManagedThreadId);
        SelfLog.Enable(problem => problems.AddRange(Environment.CurrentManagedThreadId == reader ? [problem] : []));
        try
        {
            read();
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or ArgumentException
            or TargetInvocationException)
        {
            problems.Add(exception.GetBaseException().Message);
        }
        finally
        {
            SelfLog.Disable();
        }

        return problems;
    }

    // Serilog names the value, not the setting.
    private static IEnumerable<string> NameSetting(string problem, IConfigurationSection section) => section.AsEnumerable()
        .Where(setting => setting.Value is { Length: > 0 } value && Regex.IsMatch(problem, $"[ ']{Regex.Escape(value)}[ '.]"))
        .Select(setting => $"{setting.Key} is \"{setting.Value}\": correct it, or leave it out")
        .DefaultIfEmpty($"{section.Path}: {problem.Split('\n')[0]}");

    /// <summary>Logs each request, with an id that its other lines have too.</summary>
    public static void UseRequestLog(this IApplicationBuilder app)
    {
        app.Use(async (context, next) =>
        {
            using (LogContext.PushProperty("RequestId", context.TraceIdentifier))
            {
                await next(context);
            }
        });
        app.UseSerilogRequestLogging(log =>
        {
            log.Logger = app.ApplicationServices.GetRequiredService<Serilog.ILogger>();

            // 503 (busy or stopping) is not an error.
            log.GetLevel = (context, _, exception) =>
                exception is not null || context.Response.StatusCode == StatusCodes.Status500InternalServerError
                    ? LogEventLevel.Error
                    : LogEventLevel.Information;
        });
    }

    // Kestrel logs a malformed trailer as an error of its own, after the client was answered with 400. The host logs the stack trace of a
    // failed start, which is reported in words.
    private static bool IsReported(LogEvent line) =>
        line.Properties.TryGetValue("EventId", out var id) && $"{id}" is var text
        && (text.Contains("RequestBodyDrainBodyReaderInvalidState", StringComparison.Ordinal)
            || text.Contains("HostedServiceStartupFaulted", StringComparison.Ordinal));

    /// <summary>Serves until it is asked to stop, then gives the log a limited time to flush, because its reader may have
    /// stalled.</summary>
    public static async Task RunAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
            await app.WaitForShutdownAsync();
        }
        finally
        {
            await Task.WhenAny(Task.Run(async () => await app.DisposeAsync()), Task.Delay(FlushTime));
        }
    }
}
