namespace BackCare.Screening;

/// <summary>Whom to call in a country.</summary>
/// <param name="Country">Lower-case ISO code.</param>
/// <param name="Number">The emergency number as it is dialled.</param>
/// <param name="Advice">The line for urgent medical advice, where there is one.</param>
public sealed record EmergencyLine(string Country, string Name, string Number, string? Advice);
