namespace BackCare.Text;

/// <summary>The emergency signs as a list, for a site that offers no check, and what leads there.</summary>
public sealed record CheckListText(
    string Title, string Link, string Lead, string Together, string Today, string TodayTogether, string HomeLead, string MoreLink,
    string Scan);
