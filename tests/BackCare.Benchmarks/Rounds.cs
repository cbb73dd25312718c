namespace BackCare.Benchmarks;

/// <summary>Figures of several rounds: of each round one of ours and one of the peer's.</summary>
internal sealed record Rounds(IReadOnlyList<double> Ours, IReadOnlyList<double> Peer)
{
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

    /// <summary>The same servers in turn, in each round from another one on, so that none is always first.</summary>
    public static T[][] InTurn<T>(int rounds, params Func<T>[] servers)
    {
        var figures = servers.Select(_ => new T[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var turn = 0; turn < servers.Length; turn++)
            {
                var server = (round + turn) % servers.Length;
                figures[server][round] = servers[server]();
            }
        }

        return figures;
    }
}
