namespace BackCare;

/// <summary>A publication that a text, a dose or a rule rests on, and how far we checked it.</summary>
/// <param name="Address">Where the primary publication stands; null when we have no address for it.</param>
public sealed record Source(
    string Id, string Title, string Publisher, int? Year, string? Address, SourceVerification Checked, string? Note);
