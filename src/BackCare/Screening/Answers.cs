namespace BackCare.Screening;

/// <summary>What a person sent: the names that they ticked, and the questions at which they said "none of these".</summary>
public sealed record Answers(IReadOnlySet<string> Ticks, IReadOnlySet<string> None);
