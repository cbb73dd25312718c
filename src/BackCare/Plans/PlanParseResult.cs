namespace BackCare.Plans;

/// <summary>What a plan link says: the plan of all items that are right, in their order, and one problem for each that is not.</summary>
/// <param name="Plan">May be empty when there are problems.</param>
public sealed record PlanParseResult(Plan Plan, IReadOnlyList<PlanError> Errors)
{
    public bool IsValid => Errors.Count == 0;

    /// <summary>Whether it came in a link without a check at its end: a part of it may be missing, and nothing shows it.</summary>
    public bool MayBeCut { get; init; }
}
