namespace BackCare.Benchmarks;

/// <summary>Figures of several rounds: of each round one of ours and one of the peer's.</summary>
internal sealed record Rounds(IReadOnlyList<double> Ours, IReadOnlyList<double> Peer)
{
    private const double MostStolen = .02;

    /// <summary>Of the medians.</summary>
    public double Ratio => Median(Ours) / Median(Peer);

    /// <summary>The ratios of the single rounds.</summary>
    public (double Least, double Most) Spread => (Each.Min(), Each.Max());

    private IEnumerable<double> Each => Ours.Zip(Peer, (ours, peer) => ours / peer);

    public static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>The same servers in turn, in each round from another one on, so that none is always first. A round in which the host took too much
    /// time away is done again; after three times as many rounds, the calmest count. The figures themselves decide nothing.</summary>
    public static T[][] InTurn<T>(int rounds, params Func<T>[] servers)
    {
        var all = new List<(T[] Figures, double Stolen)>();
        while (all.Count(round => round.Stolen <= MostStolen) < rounds && all.Count < 3 * rounds)
        {
            all.Add(One(all.Count, servers));
        }

        var calmest = all.OrderBy(round => round.Stolen).Take(rounds).ToList();
        Console.WriteLine($"{rounds} of {all.Count} rounds count; of their time the host took up to {Table.Figure(calmest[^1].Stolen, "0.0 %")}.");
        return [.. servers.Select((_, server) => calmest.Select(round => round.Figures[server]).ToArray())];
    }

    private static (T[] Figures, double Stolen) One<T>(int number, Func<T>[] servers)
    {
        var (figures, most) = (new T[servers.Length], 0.0);
        for (var turn = 0; turn < servers.Length; turn++)
        {
            var server = (number + turn) % servers.Length;
            (figures[server], var stolen) = Host.Watch(servers[server]);
            most = Math.Max(most, stolen);
        }

        return (figures, most);
    }
}
