using BackCare.Content.Yaml;
using BackCare.Screening;

namespace BackCare.Content.Readers;

/// <summary>Reads the wording of the screening, and checks that everything in screening.yml has words and that no words are left
/// over.</summary>
internal static class ScreeningTextReader
{
    public static ScreeningText? Read(
        ContentFile file, IEnumerable<Question> questions, RuleTable rules, OutcomePages outcomes)
    {
        if (YamlFile.Read<ScreeningTextFile>(file) is not { } words)
        {
            return null;
        }

        TokenCheck.ReportUnknown(file);
        ReportTokens(file, words.Questions, question => [question.Title, question.Why, question.None]);
        ReportTokens(file, words.Topics, BoxTexts);
        ReportTokens(file, words.Signs, sign => [.. BoxTexts(sign.Box), sign.Said, sign.Short, sign.Term]);
        var topics = questions.SelectMany(question => question.Ticks).Where(tick => tick.Sign is null).Select(tick => tick.Id);
        return new ScreeningText(
            words.Start,
            words.Worsening,
            words.Answers,
            Match(file, "question", words.Questions, questions.Select(question => question.Id)),
            Match(file, "topic", words.Topics, topics),
            Match(file, "sign", words.Signs, rules.Signs.Select(sign => sign.Id)),
            Match(file, "rule", words.Rules, rules.Rules.Select(rule => rule.Id)),
            Match(file, "advice", words.Advice, rules.Advice),
            Match(file, "demand", words.Demands, rules.Demands.Select(demand => demand.Id)),
            outcomes.ByUrgency,
            outcomes.ByStop);
    }

    private static IEnumerable<string?> BoxTexts(TickText box) => [box.Tick, .. box.Lines ?? [], box.Hint];

    /// <summary>The form is the same in every country, so no token may stand in it.</summary>
    private static void ReportTokens<T>(ContentFile file, IReadOnlyDictionary<SourceValue, T> words, Func<T, IEnumerable<string?>> texts)
    {
        foreach (var key in words.Where(entry => texts(entry.Value).Any(text => text?.Contains('{', StringComparison.Ordinal) == true))
            .Select(entry => entry.Key))
        {
            file.Report(key.Line, $"\"{key.Value}\" holds a token in braces: the form has none, write the word itself");
        }
    }

    private static Dictionary<string, T> Match<T>(
        ContentFile file, string kind, IReadOnlyDictionary<SourceValue, T> words, IEnumerable<string> ids)
    {
        var wanted = ids.ToHashSet();
        foreach (var orphan in words.Keys.Where(key => !wanted.Contains(key.Value)))
        {
            file.Report(orphan.Line, $"there are words here for a {kind} \"{orphan.Value}\" that content/screening.yml does not have");
        }

        foreach (var missing in wanted.Except(words.Keys.Select(key => key.Value)))
        {
            file.Report(1, $"the {kind} \"{missing}\" of content/screening.yml has no words here: add them under "
                + $"\"{(kind == "advice" ? kind : kind + "s")}\"");
        }

        return words.ToDictionary(entry => entry.Key.Value, entry => entry.Value);
    }
}
