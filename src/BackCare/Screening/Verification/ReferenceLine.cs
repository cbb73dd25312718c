namespace BackCare.Screening.Verification;

/// <summary>A published line on when to get help, beside what these rules say for the same signs.</summary>
/// <param name="Statement">What the line is about.</param>
/// <param name="Advice">What it advises.</param>
/// <param name="Signs">Who it is about, as sets of signs.</param>
/// <param name="Accepted">The urgencies that it allows.</param>
/// <param name="Ours">What the rules say: the mildest over <paramref name="Signs"/>.</param>
/// <param name="Reason">Why the rules are milder; null where they are not.</param>
public sealed record ReferenceLine(
    string Id,
    Source Source,
    string Statement,
    string Advice,
    IReadOnlyList<SignSet> Signs,
    IReadOnlyList<Urgency> Accepted,
    Urgency Ours,
    string? Reason)
{
    public ReferenceVerdict Verdict =>
        Ours < Accepted.Min() ? ReferenceVerdict.Milder
        : Ours > Accepted.Max() ? ReferenceVerdict.Stricter
        : ReferenceVerdict.Equal;
}
