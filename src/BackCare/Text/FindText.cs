using BackCare.Guides;

namespace BackCare.Text;

/// <summary>The pages that fit a code of a health record, and what is said when none does.</summary>
public sealed record FindText(
    string Title, string Lead, string Area, string Check, string CheckSummary, string Guides, string UnknownTitle, string UnknownLead);
