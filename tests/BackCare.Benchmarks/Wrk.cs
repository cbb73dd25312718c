using System.Text.RegularExpressions;

namespace BackCare.Benchmarks;

/// <summary>What wrk measured.</summary>
/// <param name="PerSecond">Requests.</param>
/// <param name="Slowest">Of 100 requests, in milliseconds: the 99th percentile.</param>
internal sealed record Load(double PerSecond, double Slowest);

/// <summary>Load from outside: 64 connections that accept what browsers accept, Brotli among it.</summary>
internal static partial class Wrk
{
    /// <param name="script">A Lua file that says what to send, or null for a GET.</param>
    /// <exception cref="InvalidOperationException">Some answer was an error: its speed would mean nothing.</exception>
    public static Load Run(Uri address, int seconds, string? script = null)
    {
        string[] common = ["-t", "1", "-c", "64", "-d", $"{seconds}s", "--latency", "-H", "Accept-Encoding: gzip, deflate, br"];
        var output = Tools.Run(Tools.Wrk, Path.GetTempPath(), [.. common, .. script is null ? Array.Empty<string>() : ["-s", script], address.ToString()]);
        return output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal)
            ? throw new InvalidOperationException($"{address} answered with errors:\n{output}")
            : new Load(Table.Number(PerSecond().Match(output).Groups[1].Value), Milliseconds(Slowest().Match(output)));
    }

    /// <summary>Load before anything counts.</summary>
    public static void Warm(Plan plan, Uri address, string? script = null) => Run(address, plan.WarmSeconds, script);

    private static double Milliseconds(Match match) => Table.Number(match.Groups[1].Value) * match.Groups[2].Value switch { "us" => .001, "ms" => 1, _ => 1000 };

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex PerSecond();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Slowest();
}
