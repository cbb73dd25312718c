namespace BackCare.Text;

/// <summary>How the rules are checked, with the figures of the proof.</summary>
public sealed record ProofText(
    string Title, string Description, string Lead, string Figures, string Signs, string Rules, string Sets, string More,
    string Counterexamples, string None,
    string Covered, string CoveredLead, string Table, string Csv, string Properties, IReadOnlyList<string> Proved, string NotProved,
    IReadOnlyList<string> Limits,
    string Cases, string CasesLead, string Urgency, string CaseCount, string Right, string TooMild, string TooUrgent, string CaseList,
    string CaseListDescription, string TickedNothing, string Flow);
