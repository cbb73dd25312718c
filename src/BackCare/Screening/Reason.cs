namespace BackCare.Screening;

/// <summary>A rule that holds, and the ticked signs that make it hold.</summary>
public sealed record Reason(Rule Rule, IReadOnlyList<Sign> Signs);
