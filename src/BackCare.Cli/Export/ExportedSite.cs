using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;

namespace BackCare.Cli.Export;

/// <summary>A response, as it goes into a file.</summary>
internal sealed record Answer(HttpStatusCode Status, string? Type, byte[] Body);

/// <summary>The site on a free port of this machine, in the form that it has in files.</summary>
internal sealed class ExportedSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient client;

    private ExportedSite(WebApplication app)
    {
        this.app = app;
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public static async Task<ExportedSite> StartAsync(ExportSettings settings, CancellationToken stop)
    {
        // The folder of this program, never the working folder, which may hold settings of another program.
        var program = AppContext.BaseDirectory;
        var app = Site.Build(
        [
            "--applicationName=BackCare.Web", "--environment=Production", "--urls=http://127.0.0.1:0", $"--contentRoot={program}",
            $"--webroot={Path.Combine(program, "site")}",
            $"--BackCare:Address={settings.Address.GetLeftPart(UriPartial.Authority)}",
            $"--BackCare:PathBase={settings.Address.AbsolutePath.TrimEnd('/')}",
            $"--BackCare:ContentFolder={settings.Content}", "--BackCare:WatchContent=false", "--BackCare:SymptomCheck=list",
            "--BackCare:Offline=false",
            "--BackCare:Export=true", .. settings.Live is null ? [] : new[] { $"--BackCare:LiveSite={settings.Live}" },
            "--Serilog:WriteTo:0:Args:configure:0:Args:restrictedToMinimumLevel=Error",
        ]);
        await app.StartAsync(stop);
        return new ExportedSite(app);
    }

    /// <summary>A style, a script or an icon of the site; null when there is none at this path.</summary>
    public IFileInfo? FindAsset(string path) =>
        app.Environment.WebRootFileProvider.GetFileInfo(path) is { Exists: true } file ? file : null;

    /// <param name="path">With the path of the site's address in front.</param>
    public async Task<Answer> GetAsync(string path, CancellationToken stop)
    {
        using var response = await client.GetAsync(path, stop);
        return new Answer(
            response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsByteArrayAsync(stop));
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }
}
