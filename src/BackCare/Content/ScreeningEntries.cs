using BackCare.Screening;

namespace BackCare.Content;

// The keys of content/screening.yml and of its wording, one record a block.

internal sealed record ScreeningFile(
    IReadOnlyList<SourceValue> Demands,
    IReadOnlyDictionary<SourceValue, IReadOnlyList<SourceValue>> Groups,
    IReadOnlyList<QuestionEntry> Questions,
    QuestionEntry AfterSession,
    IReadOnlyList<RuleEntry> Rules);

internal sealed record QuestionEntry(SourceValue Id, IReadOnlyList<TickEntry> Ticks);

internal sealed record TickEntry(SourceValue? Sign, SourceValue? Topic, IReadOnlyList<SourceValue>? After)
{
    public SourceValue? Id => Sign ?? Topic;
}

internal sealed record RuleEntry(
    SourceValue Id, YamlPart When, Urgency Urgency, IReadOnlyList<SourceValue> Avoid, IReadOnlyList<SourceValue> Sources);

internal sealed record ScreeningWordsFile(
    StartWords Start,
    WorseningWords Worsening,
    IReadOnlyDictionary<SourceValue, DemandWords> Demands,
    IReadOnlyDictionary<SourceValue, QuestionWords> Questions,
    IReadOnlyDictionary<SourceValue, TickWords> Topics,
    IReadOnlyDictionary<SourceValue, SignWords> Signs,
    IReadOnlyDictionary<SourceValue, string> Rules);

internal sealed record OutcomeFrontMatter(string Title, string Lead, string Service, string Level);
