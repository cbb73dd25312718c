using System.Collections.Concurrent;
using BackCare.Content;
using BackCare.Content.Readers;
using BackCare.Content.Yaml;
using BackCare.Screening;

namespace BackCare.Tests.Content.Readers;

/// <summary>A screening.yml of few lines with nothing wrong, read after one change.</summary>
internal sealed class SmallScreening
{
    private const string Good = """
        demands: [popping, exercise]
        groups:
          ills: [fever, cough]
        questions:
          - id: first
            ticks:
              - sign: fever
              - sign: cough
              - topic: more
          - id: second
            ticks:
              - sign: rash
                after: [more, fever]
        rules:
          - id: one
            when: fever
            urgency: today
            avoid: [exercise, popping]
            sources: [nhs]
          - id: two
            when: {all: [rash, {any: [ills]}]}
            urgency: emergency
            avoid: [popping]
            sources: [nhs]
          - id: three
            when: cough
            urgency: soon
            avoid: []
            sources: [nhs]
        after-session:
          id: after
          ticks:
            - sign: fever
        """;

    private const string Sources = "nhs: {title: A, publisher: B, checked: read}";

    private SmallScreening(RuleTable rules, Questionnaire form, IReadOnlyList<string> problems, IReadOnlyList<string> warnings) =>
        (Rules, Form, Problems, Warnings) = (rules, form, problems, warnings);

    public RuleTable Rules { get; }

    public Questionnaire Form { get; }

    /// <summary>As <c>line: what to fix</c>.</summary>
    public IReadOnlyList<string> Problems { get; }

    public IReadOnlyList<string> Warnings { get; }

    public static SmallScreening Read() => Load(Good);

    public static SmallScreening With(string right, string other)
    {
        Assert.Contains(right, Good, StringComparison.Ordinal);
        return Load(Good.Replace(right, other, StringComparison.Ordinal));
    }

    public static SmallScreening WithCondition(string condition) => With("when: fever", $"when: {condition}");

    private static SmallScreening Load(string text)
    {
        var problems = new ConcurrentQueue<ContentProblem>();
        var file = new ContentFile("screening.yml", text, problems);
        var entries = YamlFile.Read<ScreeningFile>(file)!;
        var rules = new RuleTableReader(file, entries, SourceList.Read(new ContentFile("sources.yml", Sources, problems))).Read();
        var form = new QuestionnaireReader(file, entries, rules).Read();
        var warnings = !problems.IsEmpty ? [] : new RuleAnalysis(file.Name, entries, rules).Warnings();
        return new SmallScreening(rules, form, Lines(problems), Lines(warnings));
    }

    private static List<string> Lines(IEnumerable<ContentProblem> problems) =>
        [.. problems.Select(problem => $"{problem.Line}: {problem.Message}")];
}
