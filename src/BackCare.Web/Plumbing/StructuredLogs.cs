using Microsoft.AspNetCore.HttpLogging;
using Serilog;
using Serilog.Extensions.Logging;
using Serilog.Settings.Configuration;

namespace BackCare.Web.Plumbing;

/// <summary>One structured line a request: method, path, status, duration. Never a query, a header or a body: an answer is in none of the four.</summary>
internal static class StructuredLogs
{
    public static void AddStructuredLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();

        // Named here, or it would look for the places to write to in every assembly, at each start.
        var places = new ConfigurationReaderOptions(typeof(ConsoleLoggerConfigurationExtensions).Assembly);
        builder.Logging.AddSerilog(new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration, places).CreateLogger(), dispose: true);

        // It says nothing that the request line does not, and to be able to say it, it would begin a trace for each request.
        builder.Logging.AddFilter<SerilogLoggerProvider>("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        if (!LogsRequests(builder.Configuration))
        {
            return;
        }

        builder.Services.AddSingleton(_ => new RequestLines(Console.Out));
        builder.Services.AddHostedService(services => services.GetRequiredService<RequestLines>());
        builder.Services.AddHttpLogging(options =>
        {
            options.LoggingFields = HttpLoggingFields.RequestMethod | HttpLoggingFields.RequestPath
                | HttpLoggingFields.ResponseStatusCode | HttpLoggingFields.Duration;
            options.CombineLogs = true;
        });
    }

    public static void UseRequestLog(this WebApplication app)
    {
        if (LogsRequests(app.Configuration))
        {
            app.UseHttpLogging();
        }
    }

    private static bool LogsRequests(IConfiguration configuration) => configuration.GetValue("RequestLog", true);
}
