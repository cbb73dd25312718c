namespace BackCare.Text;

/// <summary>The table of all rules, for a clinician to check.</summary>
public sealed record RuleTableText(
    string Title, string Description, string Lead, string Contents, string Range, string Number, string Rule, string When, string Clinical,
    string Urgency, string Reason, string Avoid, string Sources, string Reviewed, string Nobody, string Agree, string AnyOf, string AllOf,
    string AtLeast, string SomeOf, string Signature);
