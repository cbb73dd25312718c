using BackCare.Screening.Verification;

namespace BackCare.Text;

/// <summary>Published lines on when to get help, beside what this site says.</summary>
public sealed record ReferenceLinesText(
    string Title, string Description, string Lead, IReadOnlyDictionary<ReferenceVerdict, string> Counts, string Milder, string All,
    string Theirs, string Ours,
    string Reason, IReadOnlyDictionary<ReferenceVerdict, string> Verdicts);
