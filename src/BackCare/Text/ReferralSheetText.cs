namespace BackCare.Text;

/// <summary>The sheet for the emergency department or the professional.</summary>
public sealed record ReferralSheetText(
    string Title, string Description, string Offer, string Button, string PrintThis, string Name, string BirthDate, string Made,
    string Caveat, string Ticked,
    string ClinicianWords, string PatientWords, string Since, IReadOnlyList<string> SinceBoxes, string Rules, string Sources,
    string NotTicked, string EndedEarly);
