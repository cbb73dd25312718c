namespace BackCare.Screening;

/// <summary>The numbers to call in a country, and what people there call the services.</summary>
/// <param name="Country">Lower-case ISO code.</param>
/// <param name="Numbers">The emergency numbers, the first one first.</param>
/// <param name="AdviceNumbers">The lines for urgent medical advice; none where there is none.</param>
/// <param name="Checked">How far the numbers were checked.</param>
public sealed record EmergencyLine(
    string Country, string Name, IReadOnlyList<PhoneNumber> Numbers, IReadOnlyList<PhoneNumber> AdviceNumbers, SourceVerification Checked,
    CountryTerms Terms)
{
    /// <summary>The first emergency number.</summary>
    public string Number => Numbers[0].Number;

    /// <summary>The first line for advice, if any.</summary>
    public string? Advice => AdviceNumbers is [var first, ..] ? first.Number : null;
}
