namespace BackCare.Codes;

/// <summary>One place that a code leads to, as the author wrote it: <c>article:when-to-get-help</c>.</summary>
public sealed record CodeTarget(CodeTargetKind Kind, string Name);
