using System.Diagnostics;
using Microsoft.Extensions.Logging.Console;

namespace BackCare.Web.Plumbing;

/// <summary>What the program has to say, as one JSON object a line; requests are told by <see cref="RequestLines"/>.</summary>
internal static class StructuredLogs
{
    public static void AddStructuredLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(console => (console.UseUtcTimestamp, console.TimestampFormat) = (true, RequestLines.TimeFormat));

        // It says nothing that the request line does not, and to be able to say it, it would begin a trace for each request.
        builder.Logging.AddFilter<ConsoleLoggerProvider>("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        if (builder.Configuration.GetValue("RequestLog", true))
        {
            // Not Console.Out, which gives away 256 letters at a time. The stream takes the lock of Console.Out itself, so that lines stay whole; a lock of
            // ours that the logger took too could end in a deadlock.
            builder.Services.AddSingleton(_ => new RequestLines(Console.OpenStandardOutput()));
            builder.Services.AddHostedService(services => services.GetRequiredService<RequestLines>());
        }
    }

    /// <summary>Comes behind the pages from memory, which write their own lines.</summary>
    public static void UseRequestLog(this WebApplication app) => app.Use(next => app.Services.GetService<RequestLines>() is { } lines ? context => LogAsync(context, lines, next) : next);

    private static async Task LogAsync(HttpContext context, RequestLines lines, RequestDelegate next)
    {
        var (path, method, start) = (context.Request.Path.Value, context.Request.Method, Stopwatch.GetTimestamp());
        try
        {
            await next(context);
        }
        finally
        {
            lines.Add(RequestLines.Of(method, path, context.Response.StatusCode, Stopwatch.GetElapsedTime(start)));
        }
    }
}
