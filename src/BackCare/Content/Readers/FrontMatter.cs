using BackCare.Guides;

namespace BackCare.Content.Readers;

// The keys that authors write, one record a block. A parameter with "?" may be left out.

internal sealed record SourceEntry(string Title, string Publisher, int? Year, string? Address, SourceVerification Checked, string? Note);

internal sealed record ReviewEntry(DateOnly Written, DateOnly Due, string Clinician)
{
    private const string Nobody = "none";

    public Review ToReview() => new(Written, Due, Clinician == Nobody ? null : Clinician);
}

internal sealed record ArticleFrontMatter(string Title, string Summary, int Order, IReadOnlyList<SourceValue> Sources, ReviewEntry Review);

internal sealed record GuideFrontMatter(
    string Title,
    string Summary,
    Area Area,
    Position Position,
    Ease Ease,
    IReadOnlyList<Equipment> Equipment,
    int Minutes,
    DosageEntry Dosage,
    DosageBoundsEntry AtMost,
    SideChange? ChangeSides,
    IReadOnlyList<RepetitionEntry> Repetition,
    IReadOnlyList<SourceValue> Involves,
    string Feel,
    IReadOnlyList<string> Do,
    IReadOnlyList<string> DoNot,
    IReadOnlyList<string> StopIf,
    LeaveOutEntry LeaveOut,
    IReadOnlyList<Adaptation> ChangeIf,
    string Easier,
    string Harder,
    IReadOnlyList<SourceValue> Related,
    string Evidence,
    IReadOnlyList<SourceValue> Sources,
    ReviewEntry Review,
    IReadOnlyList<SourceValue>? Aliases,
    string? Mistake);

internal sealed record RoutineFrontMatter(
    string Title, string Summary, int Order, IReadOnlyList<SourceValue> Do, IReadOnlyList<SourceValue> Sources, ReviewEntry Review);

internal sealed record RepetitionEntry(RepetitionKind Part, SourceValue Step, SourceValue? Pose, int? Seconds);

internal sealed record LeaveOutEntry(IReadOnlyList<SourceValue> Conditions, IReadOnlyList<SourceValue> Today);

internal sealed record DosageBoundsEntry(int Hold, int Repetitions, int Sets, int TimesADay, int? DaysAWeek);

internal sealed record DosageEntry(
    int Hold, int Repetitions, Sides Sides, int Sets, int TimesADay, int? DaysAWeek, SourceValue Source, string? Note);
