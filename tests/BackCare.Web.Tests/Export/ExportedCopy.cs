using System.Diagnostics;
using System.Globalization;
using BackCare.Web.Tests.Replicas;

namespace BackCare.Web.Tests.Export;

/// <summary>An export of the published content below <c>/back</c>, made by the command and served by nginx.</summary>
public sealed class ExportedCopy : IAsyncLifetime
{
    public const string BasePath = "/back";
    public const string LiveSite = "https://live.example/clinic";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("backcare-export-");
    private Nginx? nginx;

    /// <summary>The address of the home page, with a slash at its end.</summary>
    public Uri Address { get; } =
        new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Replica.FreePorts(1)[0]}{BasePath}/"));

    public HttpClient Visitor { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>The addresses of all pages except the 404 page.</summary>
    public IEnumerable<Uri> Pages => root.EnumerateFiles("index.html", SearchOption.AllDirectories)
        .Select(file => new Uri(Address, Path.GetRelativePath(Path.Combine(root.FullName, BasePath[1..]), file.DirectoryName!)))
        .Select(page => new Uri(page.AbsoluteUri.TrimEnd('/')));

    public async Task InitializeAsync()
    {
        string[] command =
        [
            Path.Combine(AppContext.BaseDirectory, "BackCare.Cli.dll"), "export", $".{BasePath}", "--address", Address.AbsoluteUri,
            "--live", LiveSite, BackCare.Tests.Checkout.Content,
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", command) { WorkingDirectory = root.FullName })!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);

        if (!OperatingSystem.IsWindows())
        {
            // nginx reads files as another user.
            root.UnixFileMode |= UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        }

        nginx = Nginx.ForFiles(Address.Port, root);
        await WaitAsync();
    }

    public Task DisposeAsync()
    {
        Visitor.Dispose();
        nginx?.Dispose();
        root.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private async Task WaitAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            try
            {
                (await Visitor.GetAsync(Address, patience.Token)).Dispose();
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20, patience.Token); // It is not there yet.
            }
        }
    }
}
