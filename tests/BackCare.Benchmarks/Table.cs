using System.Globalization;

namespace BackCare.Benchmarks;

/// <summary>The results as lines of a Markdown table.</summary>
internal sealed class Table
{
    private readonly List<string> lines = [];

    /// <param name="target">The ratio that is asked for, with the sign in front.</param>
    public void Add(string what, Rounds rounds, string format, string unit, string target) => Add(
        what, Figure(Rounds.Median(rounds.Ours), format) + unit, Figure(Rounds.Median(rounds.Peer), format) + unit,
        $"{Figure(rounds.Ratio, "0.00")} ({Figure(rounds.Spread.Least, "0.00")} to {Figure(rounds.Spread.Most, "0.00")})", target);

    /// <summary>A figure that has no peer.</summary>
    public void Add(string what, string ours, string target) => Add(what, ours, "", "", target);

    public void Write(string file, Plan plan)
    {
        string[] head =
        [
            $"Written by the benchmark on {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, plan \"{plan.Name}\": medians of {plan.Rounds} rounds of {plan.Seconds} s, {Environment.ProcessorCount} cores, .NET {Environment.Version}.",
            $"Other work on the machine at the start and now, as its load: {startLoad} and {Machine()}.",
            "",
            "| what | ours | peer | ratio (rounds) | target |",
            "|---|---|---|---|---|",
        ];
        File.WriteAllLines(file, [.. head, .. lines]);
    }

    public static string Figure(double figure, string format) => figure.ToString(format, CultureInfo.InvariantCulture);

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private readonly string startLoad = Machine();

    private static string Machine() => string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3]);

    private void Add(params string[] cells)
    {
        var line = $"| {string.Join(" | ", cells)} |";
        lines.Add(line);
        Console.WriteLine(line);
    }
}
