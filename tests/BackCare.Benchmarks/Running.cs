using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace BackCare.Benchmarks;

/// <summary>A server that this run started, on loopback; it ends with this.</summary>
internal sealed class Running : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(2);

    private readonly Process process;

    private Running(Process process, Uri root, TimeSpan start)
    {
        (this.process, Root, Start) = (process, root, start);
        Ending += Kill;
    }

    /// <summary>Raised when this program is told to end before it is done.</summary>
    private static event EventHandler? Ending;

    public static void EndWithProgram() => AppDomain.CurrentDomain.ProcessExit += (sender, args) => Ending?.Invoke(sender, args);

    public Uri Root { get; }

    /// <summary>From the start of the process to the first answer of 200.</summary>
    public TimeSpan Start { get; }

    /// <summary>MB that are in memory now.</summary>
    public double Resident => File.ReadLines($"/proc/{process.Id}/status").First(line => line.StartsWith("VmRSS", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var size, ..]
        ? double.Parse(size, CultureInfo.InvariantCulture) / 1024 : throw new InvalidOperationException("The process has no memory.");

    /// <summary>Starts the site as it comes, but for the address, the limit of forms for one client, which all of the load is, and, where named, the content.</summary>
    public static Running Site(Published published, string? content = null) =>
        DotNet(published.Site, "BackCare.Web.dll", [("Limits__PostsAMinute", $"{int.MaxValue}"), .. content is null ? Array.Empty<(string, string)>() : [("ContentFolder", content)]]);

    public static Running Empty(Published published) => DotNet(published.Empty, "EmptyApp.dll", []);

    /// <summary>The bare "Hello, World!", which is a mode of this program.</summary>
    public static Running HelloWorld() => DotNet(AppContext.BaseDirectory, "BackCare.Benchmarks.dll\" \"hello", []);

    public static Running Nginx(string configuration, Uri root) =>
        Await(Shell(Path.GetTempPath(), $"\"{Tools.Nginx}\" -c \"{configuration}\"", []), root);

    public Uri At(string path) => new(Root, path);

    public void Dispose()
    {
        Ending -= Kill;
        Kill(null, EventArgs.Empty);
        process.WaitForExit();
        process.Dispose();
    }

    private static Running DotNet(string folder, string program, (string Name, string Value)[] settings)
    {
        var root = Ports.Next();
        return Await(Shell(folder, $"dotnet \"{program}\"", [.. settings, ("ASPNETCORE_URLS", root.ToString()), ("ASPNETCORE_ENVIRONMENT", "Production")]), root);
    }

    // The shell only sends the log where it costs nobody anything, and becomes the server.
    private static Process Shell(string folder, string command, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"exec {command} > /dev/null"]) { WorkingDirectory = folder };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private void Kill(object? sender, EventArgs args) => process.Kill(entireProcessTree: true);

    private static Running Await(Process process, Uri root)
    {
        using var client = new HttpClient();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Longest && !process.HasExited; Thread.Sleep(Between))
        {
            try
            {
                using var answer = client.Send(new HttpRequestMessage(HttpMethod.Get, root));
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return new Running(process, root, clock.Elapsed);
                }
            }
            catch (HttpRequestException)
            {
                // Nobody listens yet.
            }
        }

        throw new InvalidOperationException($"The server at {root} does not answer.");
    }
}
