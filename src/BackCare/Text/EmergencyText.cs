namespace BackCare.Text;

/// <summary>Whom to call in an emergency, and the page with the numbers of all countries.</summary>
/// <param name="First">The numbers that stand first where the country is not known, each with where it works.</param>
public sealed record EmergencyText(
    string Title, string Call, string Numbers, IReadOnlyDictionary<string, string> First, string Others, string OtherCountries,
    string ListTitle, string ListDescription, string ListLead, string AdviceNumbers, string NotChecked);
