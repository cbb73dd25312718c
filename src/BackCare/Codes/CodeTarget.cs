namespace BackCare.Codes;

/// <summary>One place that a code leads to, as the author wrote it, <c>article:when-to-get-help</c>, and its address on this site.</summary>
public sealed record CodeTarget(CodeTargetKind Kind, string Name, string Address);
