using System.Collections.Concurrent;
using BackCare.Content;
using BackCare.Web.ContentReload;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Serilog.Core;
using Serilog.Events;

namespace BackCare.Web.Tests;

/// <summary>The real app on real Kestrel, at a free port of this machine, with everything that it logs.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private HttpClient? anyone;
    private Task<IReadOnlyDictionary<string, SitePage>>? pages;

    public Site() => UseKestrel();

    public LogCapture Logs { get; } = new();

    /// <summary>Another content folder than the published one.</summary>
    public string? ContentFolder { get; init; }

    /// <summary>The content that the site serves now.</summary>
    public ContentLibrary Library
    {
        get
        {
            using var scope = Services.CreateScope();
            return scope.ServiceProvider.GetRequiredService<ContentLibrary>();
        }
    }

    /// <summary>What stands in front of the paths of each language: nothing for English, which comes first.</summary>
    internal IReadOnlyList<string> Prefixes =>
        ["", .. Services.GetRequiredService<LiveContent>().Current.Translations.Select(language => $"/{language}")];

    /// <summary>The level from which lines are captured.</summary>
    public LogEventLevel LogsFrom { get; init; } = LogEventLevel.Debug;

    /// <summary>Settings besides those of the site.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Changes to the site's services.</summary>
    public Action<IServiceCollection> Parts { get; init; } = _ => { };

    /// <summary>A visitor whom all tests of this site may use as it is.</summary>
    internal HttpClient Anyone => LazyInitializer.EnsureInitialized(ref anyone, Visitor);

    /// <summary>Every page of the site map by its path, read once for all tests of this site.</summary>
    internal Task<IReadOnlyDictionary<string, SitePage>> PagesAsync() => pages ??= SiteMap.ReadAsync(Anyone);

    /// <summary>The site with these settings besides its own.</summary>
    public static Site With(params (string Name, string Value)[] settings) =>
        new() { Settings = settings.ToDictionary(setting => setting.Name, setting => setting.Value) };

    /// <summary>A client that follows no redirect and keeps no cookie.</summary>
    public HttpClient Visitor()
    {
        StartServer();

        // Not CreateClient: on Kestrel it follows redirects whatever its options say.
        return new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        { BaseAddress = ClientOptions.BaseAddress };
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        if (ContentFolder is not null)
        {
            builder.UseSetting("BackCare:ContentFolder", ContentFolder);
        }

        // Not UseKestrel(0): it sets the address once the host is built, in a race with the app that starts by itself (aspnetcore pull
        // request 67714).
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("BackCare:Limits:PostsPerMinute", "1000000"); // All tests come from one address.
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        // The console belongs to the tests. As a setting, it would reach the program with an empty value for each section above it.
        builder.ConfigureAppConfiguration(settings => settings.AddInMemoryCollection(
            [new("Serilog:WriteTo:0:Args:configure:0:Args:restrictedToMinimumLevel", "Fatal")]));
        builder.UseSetting("Serilog:MinimumLevel:Default", $"{LogsFrom}");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft", $"{LogsFrom}");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.Hosting.Lifetime", $"{LogsFrom}");
        builder.ConfigureServices(services =>
        {
            services.AddSingleton<ILogEventSink>(Logs);
            Parts(services);
        });
    }
}

/// <summary>Keeps every log line of the run.</summary>
public sealed class LogCapture : ILogEventSink
{
    private readonly ConcurrentQueue<LogEvent> events = new();

    public IReadOnlyCollection<LogEvent> Events => events;

    /// <summary>What the log says, with everything that is written beside it.</summary>
    public IReadOnlyCollection<string> Lines =>
        [.. events.Select(logged => $"{logged.RenderMessage(System.Globalization.CultureInfo.InvariantCulture)} "
            + $"{string.Join(' ', logged.Properties)} {logged.Exception}")];

    public void Emit(LogEvent logEvent) => events.Enqueue(logEvent);
}
