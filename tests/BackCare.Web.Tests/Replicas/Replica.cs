using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using BackCare.Tests;

namespace BackCare.Web.Tests.Replicas;

/// <summary>One process of the site at a port of its own, which can be killed, stopped and started again.</summary>
/// <param name="heard">Takes each line that it writes.</param>
/// <param name="settings">Further settings for its command line, such as <c>--BackCare:LogCachedPages</c>, <c>true</c>.</param>
internal sealed class Replica(int port, Action<string>? heard = null, params string[] settings) : IAsyncDisposable
{
    // The built program in its own folder; the copy beside the tests has no static files.
    private static readonly string Program = Path.Combine(
        Checkout.Root, "src", "BackCare.Web", "bin",
        Directory.GetParent(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!.Name, "net10.0", "BackCare.Web.dll");

    private Process? process;

    /// <summary>The file that it writes to, such as <c>/dev/full</c>.</summary>
    public string? Output { get; init; }

    /// <summary>Whether its output is a pipe; null: only when a test reads it.</summary>
    public bool? IsHeard { get; init; }

    /// <summary>The working folder, which is then also its home.</summary>
    public string? Folder { get; init; }

    /// <summary>A visitor of this process, without a proxy.</summary>
    public HttpClient Visitor { get; } = new() { BaseAddress = new Uri($"http://127.0.0.1:{port}") };

    /// <summary>The inotify instances that it holds; a machine has 128 for all processes of a user.</summary>
    public int FileWatches => new DirectoryInfo($"/proc/{process!.Id}/fd").EnumerateFileSystemInfos()
        .Count(descriptor => descriptor.LinkTarget == "anon_inode:inotify");

    /// <summary>A process at a free port.</summary>
    /// <param name="settings">Further settings for its command line.</param>
    public static Replica AtFreePort(params string[] settings) => new(FreePorts(1)[0], heard: null, settings);

    /// <summary>Ports that nothing listens at.</summary>
    public static IReadOnlyList<int> FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToList();
        listeners.ForEach(listener => listener.Stop());
        return ports;
    }

    public async Task StartAsync()
    {
        string[] program =
        [
            "dotnet", Program, "--urls", Visitor.BaseAddress!.ToString(), "--BackCare:DrainSeconds", "2",
            "--BackCare:Limits:PostsPerMinute", "1000000",
            "--BackCare:Limits:TrustedProxies:0", "127.0.0.1", "--Serilog:MinimumLevel:Default", "Error",
            "--BackCare:WatchContent", "true", // Otherwise it would draw all figures, for ten seconds of a processor.
            .. settings,
        ];
        var start = new ProcessStartInfo("/bin/sh", ["-c", Output is null ? "exec \"$@\"" : $"exec \"$@\" > {Output}", "sh", .. program])
        {
            RedirectStandardOutput = IsHeard is not null || heard is not null,
            WorkingDirectory = Folder ?? Path.Combine(Checkout.Root, "src", "BackCare.Web"),
        };
        start.Environment["DOTNET_TieredCompilation"] = "0"; // It runs for seconds: too short for code that is compiled twice to pay.
        if (Folder is not null)
        {
            start.Environment["HOME"] = Folder;
        }

        process = Process.Start(start)!;
        if (heard is not null)
        {
            process.OutputDataReceived += (_, said) =>
            {
                if (said.Data is { } line)
                {
                    heard(line);
                }
            };
            process.BeginOutputReadLine();
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await StatusAsync("/health/ready") != HttpStatusCode.OK)
        {
            await Task.Delay(50, patience.Token);
        }
    }

    /// <summary>SIGKILL: no request is finished.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await EndAsync();
    }

    /// <summary>SIGTERM, as when a machine is taken out of service.</summary>
    /// <returns>The exit code, and whether the site announced its end while it still served.</returns>
    public async Task<(int Code, bool Announced)> StopAsync()
    {
        using (var signal = Process.Start("/bin/sh", ["-c", $"kill -TERM {process!.Id}"]))
        {
            await signal.WaitForExitAsync();
            Assert.Equal(0, signal.ExitCode);
        }

        var announced = false;
        while (!process.HasExited)
        {
            announced |= await StatusAsync("/health/ready") == HttpStatusCode.ServiceUnavailable
                && await StatusAsync("/plan?do=sphinx") == HttpStatusCode.OK;
            await Task.Delay(50);
        }

        return (await EndAsync(), announced);
    }

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        if (process is not null)
        {
            await KillAsync();
        }
    }

    private async Task<int> EndAsync()
    {
        await process!.WaitForExitAsync();
        var code = process.ExitCode;
        process.Dispose();
        process = null;
        return code;
    }

    private async Task<HttpStatusCode?> StatusAsync(string path)
    {
        try
        {
            using var response = await Visitor.GetAsync(path);
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
