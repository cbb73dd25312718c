namespace BackCare.Text;

/// <summary>A plan on paper.</summary>
public sealed record PrintablePlanText(
    string Title, string Description, string Hint, string Print, string Size, string Large, string Normal, string Country, string Grid,
    string Show, string Back, string Scan, string Qr,
    string Name, string Date, string Clinician, string Notes, string GridTitle, string GridLead, string Day, string DoseCounts);
