namespace BackCare.Plans;

/// <summary>What a plan link says: the plan of all items that are right, in their order, and one problem for each that is not.</summary>
/// <param name="Plan">May be empty when there are problems.</param>
public sealed record PlanReading(Plan Plan, IReadOnlyList<PlanProblem> Problems)
{
    public bool IsRight => Problems.Count == 0;
}
