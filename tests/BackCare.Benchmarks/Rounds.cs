namespace BackCare.Benchmarks;

/// <summary>Measures servers in turn, so that other load on the machine affects all of them alike.</summary>
internal static class Rounds
{
    /// <returns>For each server its figures, one a round. Each round begins with another server.</returns>
    public static T[][] Run<T>(int rounds, params Func<T>[] servers)
    {
        var figures = servers.Select(_ => new T[rounds]).ToArray();
        var turns = Enumerable.Range(0, rounds).SelectMany(round => Enumerable.Range(0, servers.Length).Select(turn => (round, turn)));
        foreach (var (round, turn) in turns)
        {
            var server = (round + turn) % servers.Length;
            figures[server][round] = servers[server]();
        }

        return figures;
    }

    /// <summary>Prints a row of a Markdown table: medians, their ratio, and the smallest and largest ratio of a single round.</summary>
    public static void Report(string what, IEnumerable<double> ours, IEnumerable<double> peer, string target)
    {
        var ratios = ours.Zip(peer, (our, their) => our / their).ToList();
        var (median, peerMedian) = (Median(ours), Median(peer));
        Console.WriteLine(
            $"| {what} | {median:#,0.##} | {peerMedian:#,0.##} | {median / peerMedian:0.00} ({ratios.Min():0.00} to {ratios.Max():0.00}) "
                + $"| {target} |");
    }

    private static double Median(IEnumerable<double> figures) => figures.Order().ElementAt(figures.Count() / 2);
}
