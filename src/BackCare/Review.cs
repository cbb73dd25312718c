namespace BackCare;

/// <summary>When a text was written, when it is due for review, and the clinician who reviewed it.</summary>
/// <param name="Clinician">Name and profession; null when no clinician has reviewed the text.</param>
public sealed record Review(DateOnly Written, DateOnly Due, string? Clinician);
