namespace BackCare.Benchmarks;

/// <summary>The machine that this one is a virtual part of: what it gives to others meanwhile makes every figure smaller.</summary>
internal static class Host
{
    /// <summary>Runs something, and tells the share of the processors' time, 0 to 1, that was wanted here and given to others.</summary>
    public static (T Figure, double Stolen) Watch<T>(Func<T> run)
    {
        var (stolen, all) = Times();
        var figure = run();
        var (stolenAfter, allAfter) = Times();
        return (figure, (stolenAfter - stolen) / Math.Max(1, allAfter - all));
    }

    // The first line of /proc/stat: ticks of user, nice, system, idle, iowait, irq, softirq and steal, all processors together (proc(5)).
    private static (double Stolen, double All) Times()
    {
        var ticks = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..9].Select(Table.Number).ToList();
        return (ticks[^1], ticks.Sum());
    }
}
