using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BackCare.Benchmarks;

/// <summary>A server that this run started on loopback. It ends with this object.</summary>
/// <param name="StartSeconds">From the start of the process to the first answer of 200.</param>
internal sealed record Server(Process Process, Uri Root, double StartSeconds) : IDisposable
{
    /// <summary>Starts a program with its output sent to /dev/null, and waits until it answers.</summary>
    /// <exception cref="InvalidOperationException">It ended, or did not answer within two minutes.</exception>
    public static Server Start(Uri root, string folder, string command, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"exec {command} > /dev/null"]) { WorkingDirectory = folder };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var (process, clock) = (Process.Start(start)!, Stopwatch.StartNew());
        using var client = new HttpClient();
        for (; clock.Elapsed < TimeSpan.FromMinutes(2) && !process.HasExited; Thread.Sleep(2))
        {
            try
            {
                client.Send(new HttpRequestMessage(HttpMethod.Get, root)).EnsureSuccessStatusCode();
                return new Server(process, root, clock.Elapsed.TotalSeconds);
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }

        throw new InvalidOperationException($"{command} does not answer at {root}.");
    }

    /// <summary>The peer: bare Kestrel without routing and without a log.</summary>
    public static int ServeHelloWorld()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Run(context => context.Response.WriteAsync("Hello, World!"));
        app.Run();
        return 0;
    }

    public Uri At(string path) => new(Root, path);

    /// <summary>Resident memory.</summary>
    public double Megabytes()
    {
        Process.Refresh();
        return Process.WorkingSet64 / 1024.0 / 1024;
    }

    public Server Stop()
    {
        Dispose();
        return this;
    }

    public void Dispose()
    {
        Process.Kill(entireProcessTree: true);
        Process.WaitForExit();
        Process.Dispose();
    }
}
