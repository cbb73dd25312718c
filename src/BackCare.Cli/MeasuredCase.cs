using BackCare.Screening;

namespace BackCare.Cli;

/// <summary>A case of a benchmark, and how urgent it may be.</summary>
/// <param name="Signs">By id.</param>
/// <param name="Accepted">At least one.</param>
internal sealed record MeasuredCase(string Id, IReadOnlyList<string> Signs, IReadOnlySet<Urgency> Accepted)
{
    /// <summary>The mildest urgency that is right: an emergency is a case for which nothing less will do.</summary>
    public Urgency Level => Accepted.Min();

    public bool IsExact(Urgency found) => Accepted.Contains(found);

    public bool IsTooUrgent(Urgency found) => found > Accepted.Max();

    public bool IsTooMild(Urgency found) => !IsExact(found) && !IsTooUrgent(found);
}
