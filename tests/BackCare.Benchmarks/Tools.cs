using System.Diagnostics;
using System.Globalization;

namespace BackCare.Benchmarks;

/// <summary>The programs of the machine that this one runs.</summary>
internal static class Tools
{
    private const string BrotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    public static string Nginx => Find("nginx")!;

    public static string Wrk => Find("wrk")!;

    /// <summary>nginx's module for files that are packed beforehand, or null.</summary>
    public static string? BrotliStatic => File.Exists(BrotliModule) ? BrotliModule : null;

    /// <summary>What to install, in words.</summary>
    public static List<string> Missing() =>
    [
        .. from tool in new[] { "wrk", "nginx" }
           where Find(tool) is null
           select $"{tool} is missing, and the measurement needs it: apt-get install {tool}",
    ];

    /// <summary>Runs a program to its end.</summary>
    /// <returns>What it wrote.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static string Run(string program, string folder, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output
            : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{program} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}:\n{output}"));
    }

    private static string? Find(string tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin").Select(folder => Path.Combine(folder, tool)).FirstOrDefault(File.Exists);
}
