namespace BackCare.Benchmarks;

/// <summary>Resident memory after load, against the empty web app.</summary>
internal static class Memory
{
    private const int Repeats = 3;

    public static void Measure(Published published, Plan plan, Table table)
    {
        // Whatever the host does meanwhile changes no memory, so each round counts.
        var sizes = Enumerable.Range(0, Repeats).Select(_ => (Ours: After(Running.Site(published), PageSpeed.Guide, plan), Peer: After(Running.Empty(published), "/", plan))).ToList();
        table.Add($"resident memory after {plan.LoadSeconds} s of load and an empty web app", new([.. sizes.Select(each => each.Ours)], [.. sizes.Select(each => each.Peer)]), "0", " MB", "≤ 1.20");
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
