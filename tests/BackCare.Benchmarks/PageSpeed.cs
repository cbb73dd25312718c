namespace BackCare.Benchmarks;

/// <summary>A guide page against "Hello, World!", and against nginx that serves the same bytes.</summary>
internal static class PageSpeed
{
    public const string Guide = "/guides/chair-twist";

    public static void Measure(Published published, Plan plan, Table table)
    {
        using var site = Running.Site(published);
        using var hello = Running.HelloWorld();
        using var nginx = NginxPeer.Start(published.Folder, Wire.Get(site.At(Guide)), Guide);
        Func<Load>[] servers = [() => Wrk.Run(site.At(Guide), plan.Seconds), () => Wrk.Run(hello.Root, plan.Seconds), () => Wrk.Run(nginx.At(Guide), plan.Seconds)];
        Wrk.Warm(plan, site.At(Guide));
        Wrk.Warm(plan, hello.Root);

        var loads = Rounds.InTurn(plan.Rounds, servers);
        var speeds = loads.Select(each => each.Select(load => load.PerSecond).ToList()).ToList();
        var slowest = loads.Select(each => each.Select(load => load.Slowest).ToList()).ToList();
        table.Add("guide page and \"Hello, World!\"", new(speeds[0], speeds[1]), "#,0", "/s", "≥ 1.00");
        table.Add("guide page and nginx", new(speeds[0], speeds[2]), "#,0", "/s", "≥ 0.85");
        table.Add("guide page and nginx, 99th percentile", new(slowest[0], slowest[2]), "0.0", " ms", "≤ 1.00");
    }
}
