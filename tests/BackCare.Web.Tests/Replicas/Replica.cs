using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using BackCare.Tests;

namespace BackCare.Web.Tests.Replicas;

/// <summary>One process of the site at a port of its own, which can be ended in both ways and started again.</summary>
internal sealed partial class Replica(int port) : IDisposable
{
    private const int Terminate = 15;

    private readonly HttpClient client = new() { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    private Process process = null!;

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
        process = Process.Start(new ProcessStartInfo("dotnet",
            [typeof(Program).Assembly.Location, "--urls", client.BaseAddress!.ToString(), "--RequestLog", "false", "--DrainSeconds", "2", "--Limits:PostsAMinute", "1000000", "--Limits:TrustedProxies:0", "127.0.0.1", "--Serilog:MinimumLevel:Default", "Error"])
        {
            WorkingDirectory = Path.Combine(Checkout.Root, "src", "BackCare.Web"),
        })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await StatusAsync("/health/ready") != HttpStatusCode.OK)
        {
            await Task.Delay(50, patience.Token);
        }
    }

    /// <summary>SIGKILL: nothing in hand is finished.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>SIGTERM: the way a machine is taken out of service.</summary>
    /// <returns>The exit code, and whether it said that it was going while it still served.</returns>
    public async Task<(int Code, bool Told)> StopAsync()
    {
        Assert.Equal(0, Signal(process.Id, Terminate));
        var told = false;
        while (!process.HasExited)
        {
            told |= await StatusAsync("/health/ready") == HttpStatusCode.ServiceUnavailable && await StatusAsync("/plan?do=sphinx") == HttpStatusCode.OK;
            await Task.Delay(50);
        }

        var code = process.ExitCode;
        process.Dispose();
        return (code, told);
    }

    public void Dispose()
    {
        client.Dispose();
        try
        {
            process.Kill();
            process.Dispose();
        }
        catch (InvalidOperationException)
        {
            // It has ended already.
        }
    }

    private async Task<HttpStatusCode?> StatusAsync(string path)
    {
        try
        {
            using var response = await client.GetAsync(path);
            return response.StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Signal(int process, int signal);
}
