namespace BackCare.Text;

/// <summary>A plan on paper.</summary>
public sealed record PrintablePlanText(
    string Title, string Description, string Hint, string Print, string Large, string Normal, string Back, string Scan, string Qr,
    string Emergency, string DoseCounts);
