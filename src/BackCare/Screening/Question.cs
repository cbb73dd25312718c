namespace BackCare.Screening;

/// <summary>One page of the questionnaire: one topic, with the boxes to tick.</summary>
public sealed record Question(string Id, IReadOnlyList<Tick> Ticks)
{
    public const int MaxTicks = 8;

    /// <summary>Whether everyone is asked it, whatever they ticked before.</summary>
    public bool AskedOfEveryone => Ticks.Any(tick => tick.After.Count == 0);
}
