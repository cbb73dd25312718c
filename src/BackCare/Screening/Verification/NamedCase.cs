namespace BackCare.Screening.Verification;

/// <summary>A short invented story of a patient, with the signs they tick and how urgent a reference says it is: written apart from the
/// rules.</summary>
public sealed record NamedCase(string Name, string Story, SignSet Signs, Urgency Urgency, Source Reference);
