using BackCare.Content.Yaml;
using BackCare.Screening;

namespace BackCare.Content.Readers;

// The keys of content/screening.yml and of its wording, one record a block.

internal sealed record ScreeningFile(
    IReadOnlyList<SourceValue> Demands,
    IReadOnlyList<SourceValue>? Advice,
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
    SourceValue Id, YamlPart When, Urgency Urgency, IReadOnlyList<SourceValue> Avoid, IReadOnlyList<SourceValue>? Advice,
    IReadOnlyList<SourceValue> Sources);

internal sealed record ScreeningTextFile(
    StartText Start,
    WorseningText Worsening,
    AnswersText Answers,
    IReadOnlyDictionary<SourceValue, DemandText> Demands,
    IReadOnlyDictionary<SourceValue, QuestionText> Questions,
    IReadOnlyDictionary<SourceValue, TickText> Topics,
    IReadOnlyDictionary<SourceValue, SignText> Signs,
    IReadOnlyDictionary<SourceValue, string> Rules,
    IReadOnlyDictionary<SourceValue, string> Advice);

internal sealed record OutcomeFrontMatter(string Title, string Lead, string Service, string Level);
