namespace BackCare.Benchmarks;

/// <summary>The site with more and more guides: how long it takes to start, what it holds, and whether a guide is served as fast.</summary>
internal static class Growth
{
    private const int Repeats = 3;

    public static void Measure(Published published, Plan plan, Table table)
    {
        using var small = Running.Site(published);
        Wrk.Warm(plan, small.At(PageSpeed.Guide));
        var ours = Directory.GetFiles(Path.Combine(published.Site, "content", "en", "guides"), "*.md").Length;
        var before = Started(published, null).Resident;
        foreach (var size in plan.Sizes)
        {
            var content = published.Folder.Of($"content-{size}");
            Tools.Run("dotnet", Checkout.Root, "run", "--project", "src/BackCare.Cli", "--", "generate", $"{size}", content, Path.Combine(published.Site, "content"));
            var starts = Rounds.InTurn(Repeats, () => Started(published, content))[0];
            using var grown = Running.Site(published, content);
            Func<double>[] servers = [() => Wrk.Run(grown.At(PageSpeed.Guide), plan.Seconds).PerSecond, () => Wrk.Run(small.At(PageSpeed.Guide), plan.Seconds).PerSecond];
            Wrk.Warm(plan, grown.At(PageSpeed.Guide));
            var speeds = Rounds.InTurn(plan.Rounds, servers);

            var guides = Table.Figure(size, "#,0") + " guides";
            table.Add($"{guides}: start", $"{Table.Figure(Rounds.Median(starts.Select(each => each.Seconds)), "0.00")} s", size == 10_000 ? "≤ 8 s" : "");
            table.Add($"{guides}: a guide page, and that of the published site", new(speeds[0], speeds[1]), "#,0", "/s", "≥ 0.95");
            var held = Rounds.Median(starts.Select(each => each.Resident));
            table.Add($"{guides}: memory after the start", $"{Table.Figure(held, "0")} MB" + (size > 10 * ours ? $", {Table.Figure((held - before) * 1024 / (size - ours), "0.0")} KB a guide" : ""), "");
        }
    }

    private static (double Seconds, double Resident) Started(Published published, string? content)
    {
        using var site = Running.Site(published, content);
        return (site.Start.TotalSeconds, site.Resident);
    }
}
