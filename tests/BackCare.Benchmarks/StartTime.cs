namespace BackCare.Benchmarks;

/// <summary>From the start of the process to the first answer, against the empty web app.</summary>
internal static class StartTime
{
    // A start is short and varies more than a load does.
    private const int Repeats = 3;

    public static void Measure(Published published, Plan plan, Table table)
    {
        Func<double>[] servers = [() => Seconds(Running.Site(published)), () => Seconds(Running.Empty(published))];
        Rounds.InTurn(1, servers); // The first round only brings the files into memory.
        var starts = Rounds.InTurn(plan.Rounds * Repeats, servers);
        table.Add("start to the first 200 and an empty web app", new(starts[0], starts[1]), "0.000", " s", "≤ 1.10");
    }

    private static double Seconds(Running server)
    {
        using (server)
        {
            return server.Start.TotalSeconds;
        }
    }
}
