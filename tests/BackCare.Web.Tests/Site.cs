using System.Collections.Concurrent;
using System.Text;
using BackCare.Content;
using BackCare.Web.Plumbing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackCare.Web.Tests;

/// <summary>The real app on real Kestrel, at a free port of this machine, with everything that it logs.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private readonly MemoryStream requests = new();

    // The tests' own clients live in this process too: they must not go on in the few threads that look after all sockets. Processes of the site that a
    // test starts are as in production.
    static Site() => Environment.SetEnvironmentVariable(InlineSockets.Switch, "0");

    public Site() => UseKestrel();

    public LogCapture Logs { get; } = new();

    /// <summary>The lines of requests that are written so far; all of them, once the site is disposed.</summary>
    public string Requests => Encoding.UTF8.GetString(requests.ToArray());

    /// <summary>Another content folder than the published one.</summary>
    public string? ContentFolder { get; init; }

    /// <summary>The content as it is served now.</summary>
    public ContentLibrary Library
    {
        get
        {
            using var scope = Services.CreateScope();
            return scope.ServiceProvider.GetRequiredService<ContentLibrary>();
        }
    }

    /// <summary>The least that a line must matter to be captured.</summary>
    public LogLevel LogsFrom { get; init; } = LogLevel.Debug;

    /// <summary>What the site is started with, beside its own settings.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Changes to what the site is made of.</summary>
    public Action<IServiceCollection> Parts { get; init; } = _ => { };

    /// <summary>A client that follows no redirect and keeps no cookie.</summary>
    public HttpClient Visitor()
    {
        StartServer();

        // Not CreateClient: on Kestrel it follows redirects whatever its options say.
        return new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = ClientOptions.BaseAddress };
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (ContentFolder is not null)
        {
            builder.UseSetting("ContentFolder", ContentFolder);
        }

        // Not UseKestrel(0): it sets the address once the host is built, in a race with the app that starts by itself (aspnetcore pull request 67714).
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("Limits:PostsAMinute", "1000000"); // All tests come from one address.
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureServices(services =>
        {
            if (services.Any(service => service.ServiceType == typeof(RequestLines)))
            {
                services.AddSingleton(_ => new RequestLines(requests));
            }

            Parts(services);
        });
        builder.ConfigureLogging(logging => logging.AddProvider(Logs).AddFilter<LogCapture>(level => level >= LogsFrom).SetMinimumLevel(LogsFrom));
    }
}

/// <summary>Keeps every log line of the run, down to debug level.</summary>
public sealed class LogCapture : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue(formatter(state, exception));

    public void Dispose()
    {
    }
}
