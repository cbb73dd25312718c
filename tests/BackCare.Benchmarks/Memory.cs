namespace BackCare.Benchmarks;

/// <summary>Resident memory after load, against the empty web app.</summary>
internal static class Memory
{
    private const int Repeats = 3;

    public static void Measure(Published published, Plan plan, Table table)
    {
        var sizes = Rounds.InTurn(Repeats, () => After(Running.Site(published), PageSpeed.Guide, plan), () => After(Running.Empty(published), "/", plan));
        table.Add($"resident memory after {plan.LoadSeconds} s of load and an empty web app", new(sizes[0], sizes[1]), "0", " MB", "≤ 1.20");
    }

    private static double After(Running server, string path, Plan plan)
    {
        using (server)
        {
            Wrk.Run(server.At(path), plan.LoadSeconds);
            return server.Resident;
        }
    }
}
