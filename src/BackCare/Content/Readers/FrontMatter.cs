using System.Text.RegularExpressions;
using BackCare.Guides;

namespace BackCare.Content.Readers;

// The keys that authors write, one record a block. A parameter with "?" may be left out.

internal sealed record SourceEntry(
    string Title, string Publisher, int? Year, SourceValue? Address, SourceVerification Checked, string? Note);

internal sealed partial record ReviewEntry(DateOnly Written, DateOnly Due, SourceValue Clinician)
{
    private const string Nobody = "none";

    public Review ToReview(ContentFile file)
    {
        if (Due <= Written)
        {
            file.Report(Clinician.Line, "a review is due after the text was written: correct \"written\" or \"due\"");
        }

        if (Clinician.Value == Nobody)
        {
            return new Review(Written, Due, null);
        }

        if (!NameAndProfession().IsMatch(Clinician.Value))
        {
            file.Report(
                Clinician.Line,
                $"\"clinician\" is \"{Clinician.Value}\": write a name and a profession, such as Ana Weber, physiotherapist, or {Nobody}");
        }

        return new Review(Written, Due, Clinician.Value);
    }

    [GeneratedRegex(@"^(?!(none|no|not|n/a|nobody|unknown|tbd)\b)\p{L}.*\w, *\w", RegexOptions.IgnoreCase)]
    private static partial Regex NameAndProfession();
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
