using BackCare.Screening;

namespace BackCare.Content;

// The keys of content/screening.yml and of its wording, one record a block.

internal sealed record ScreeningFile(
    IReadOnlyList<Located> Demands,
    IReadOnlyDictionary<Located, IReadOnlyList<Located>> Groups,
    IReadOnlyList<QuestionEntry> Questions,
    QuestionEntry AfterSession,
    IReadOnlyList<RuleEntry> Rules);

internal sealed record QuestionEntry(Located Id, IReadOnlyList<TickEntry> Ticks);

internal sealed record TickEntry(Located? Sign, Located? Topic, IReadOnlyList<Located>? After)
{
    public Located? Id => Sign ?? Topic;
}

internal sealed record RuleEntry(
    Located Id, YamlPart When, Urgency Urgency, IReadOnlyList<Located> Avoid, IReadOnlyList<Located> Sources);

internal sealed record ScreeningWordsFile(
    StartWords Start,
    WorseningWords Worsening,
    IReadOnlyDictionary<Located, DemandWords> Demands,
    IReadOnlyDictionary<Located, QuestionWords> Questions,
    IReadOnlyDictionary<Located, TickWords> Topics,
    IReadOnlyDictionary<Located, SignWords> Signs,
    IReadOnlyDictionary<Located, string> Rules);

internal sealed record OutcomeFrontMatter(string Title, string Lead, string Service, string Level);
