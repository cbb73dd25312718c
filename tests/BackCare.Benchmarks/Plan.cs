namespace BackCare.Benchmarks;

/// <summary>How long and how often.</summary>
/// <param name="Rounds">Each round has every peer once, in turn.</param>
/// <param name="WarmSeconds">Of load before anything counts: it takes that long until all code that runs often is compiled anew.</param>
/// <param name="Seconds">Of load from wrk, for each peer in each round.</param>
/// <param name="LoadSeconds">Of load before memory is read.</param>
/// <param name="Sizes">Guides of the grown sites.</param>
internal sealed record Plan(string Name, int Rounds, int WarmSeconds, int Seconds, int LoadSeconds, int[] Sizes)
{
    public static readonly Plan Full = new("full", 9, 20, 5, 60, [10, 100, 1_000, 10_000]);

    /// <summary>To try the program: its figures mean little.</summary>
    public static readonly Plan Quick = new("quick", 3, 10, 2, 10, [10, 100]);
}
