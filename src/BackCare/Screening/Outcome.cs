using BackCare.Guides;

namespace BackCare.Screening;

/// <summary>What a set of ticks leads to.</summary>
/// <param name="Reasons">Every rule that holds, the most urgent first.</param>
/// <param name="Avoid">What any of those rules says to avoid, added up.</param>
public sealed record Outcome(Urgency Urgency, IReadOnlyList<Reason> Reasons, IReadOnlyList<Demand> Avoid)
{
    /// <summary>The reasons that decided the urgency.</summary>
    public IEnumerable<Reason> Deciding => Reasons.Where(reason => reason.Rule.Urgency == Urgency);

    /// <summary>The advice of the deciding reasons, by id, in the order of screening.yml.</summary>
    public IReadOnlyList<string> Advice { get; init; } = [];

    /// <summary>The ticks that are part of no reason; the page says that they need no check by themselves.</summary>
    public IReadOnlyList<Sign> WithoutReason { get; init; } = [];

    /// <summary>What a STOP stops; null for every other urgency.</summary>
    public StopKind? Stop => Urgency != Urgency.Stop ? null
        : Avoid.Contains(Demand.Exercise) ? StopKind.Exercise
        : Avoid.All(demand => demand == Demand.Popping || demand == Demand.NeckPopping) ? StopKind.Popping
        : StopKind.Moves;

    /// <summary>Whether a guide is fine: never in an emergency, and never when it involves something to avoid.</summary>
    public bool Allows(Guide guide) => Urgency != Urgency.Emergency && !guide.Involves.Any(Avoid.Contains);
}
