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
        await Tools.RunAuthorsCommandAsync(
            "export", root.FullName + BasePath, "--address", Address.AbsoluteUri, "--live", LiveSite, BackCare.Tests.Checkout.Content);

        if (!OperatingSystem.IsWindows())
        {
            // nginx reads files as another user.
            root.UnixFileMode |= UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        }

        nginx = Nginx.ForFiles(Address.Port, root);
        (await Nginx.UntilItServesAsync(Visitor, Address)).Dispose();
    }

    public Task DisposeAsync()
    {
        Visitor.Dispose();
        nginx?.Dispose();
        root.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
