namespace BackCare.Benchmarks;

/// <summary>What is measured, by the name that picks it out on the command line.</summary>
internal static class Measurements
{
    private static readonly Dictionary<string, Action<Published, Plan, Table>> All = new()
    {
        ["pages"] = PageSpeed.Measure,
        ["form"] = FormPost.Measure,
        ["bytes"] = FirstVisit.Measure,
        ["start"] = StartTime.Measure,
        ["memory"] = Memory.Measure,
        ["growth"] = Growth.Measure,
    };

    /// <summary>Those that are named, or all.</summary>
    public static IEnumerable<Action<Published, Plan, Table>> ChosenBy(string[] args)
    {
        var chosen = All.Where(each => args.Contains(each.Key)).Select(each => each.Value).ToList();
        return chosen.Count > 0 ? chosen : All.Values;
    }
}
