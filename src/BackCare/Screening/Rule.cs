namespace BackCare.Screening;

/// <summary>The signs that together call for an urgency, with what to avoid and the sources that say so.</summary>
/// <param name="Id">The name that joins the rule to its wording.</param>
public sealed record Rule(string Id, Condition When, Urgency Urgency, IReadOnlyList<Demand> Avoid, IReadOnlyList<Source> Sources)
{
    /// <summary>What to do on the way to help, by id: it is true of this reason only, so it is shown only when the rule decides.</summary>
    public IReadOnlyList<string> Advice { get; init; } = [];
}
