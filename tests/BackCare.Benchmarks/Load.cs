using System.Globalization;
using System.Text.RegularExpressions;

namespace BackCare.Benchmarks;

/// <summary>What wrk measured over 64 connections that accept Brotli, as browsers do.</summary>
/// <param name="PerSecond">Requests a second.</param>
/// <param name="Slowest">The 99th percentile, in milliseconds.</param>
internal sealed partial record Load(double PerSecond, double Slowest)
{
    /// <summary>Gets a page, or posts "none of these" where the page is a form with a question.</summary>
    /// <exception cref="InvalidOperationException">An answer was an error, so its speed would mean nothing.</exception>
    public static Load Run(Uri address, int seconds, WorkFolder folder)
    {
        var output = folder.Run("wrk", "-t1", "-c64", $"-d{seconds}s", "--latency", "-s", ScriptFor(address, folder), $"{address}");
        var isCut = output.Contains("Socket errors", StringComparison.Ordinal)
            && !output.Contains("connect 0, read 0, write 0", StringComparison.Ordinal);
        if (isCut || output.Contains("Non-2xx", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{address} answered with errors:\n{output}");
        }

        var percentile = Percentile().Match(output);
        var unit = percentile.Groups[2].Value switch { "us" => .001, "ms" => 1, _ => 1000 };
        return new Load(Number(RequestRate().Match(output)), Number(percentile) * unit);
    }

    private static string ScriptFor(Uri address, WorkFolder folder)
    {
        using var client = new HttpClient();
        var form = Question().Match(client.GetStringAsync(address).GetAwaiter().GetResult());
        var post = $"""
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
            wrk.body = "question={form.Groups[1].Value}&none={form.Groups[1].Value}"
            """;
        return folder.Write(
            $"{address.Port}.lua", "wrk.headers[\"Accept-Encoding\"] = \"gzip, deflate, br\"\n" + (form.Success ? post : ""));
    }

    private static double Number(Match match) => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex RequestRate();

    [GeneratedRegex(@"99%\s+([\d.]+)(us|ms|s)")]
    private static partial Regex Percentile();

    [GeneratedRegex("name=\"question\" value=\"([^\"]+)\"")]
    private static partial Regex Question();
}
