using BackCare.Content.Markdown;
using BackCare.Content.Yaml;
using BackCare.Screening;

namespace BackCare.Content.Readers;

/// <summary>Reads the wording of the screening, and checks that everything in screening.yml has words and that no words are left over.</summary>
internal static class ScreeningTextReader
{
    public static ScreeningText? Read(
        ContentFile file, IEnumerable<Question> questions, RuleTable rules, IReadOnlyDictionary<Urgency, OutcomeText> outcomes)
    {
        if (YamlFile.Read<ScreeningTextFile>(file) is not { } words)
        {
            return null;
        }

        var topics = questions.SelectMany(question => question.Ticks).Where(tick => tick.Sign is null).Select(tick => tick.Id);
        return new ScreeningText(
            words.Start,
            words.Worsening,
            Match(file, "question", words.Questions, questions.Select(question => question.Id)),
            Match(file, "topic", words.Topics, topics),
            Match(file, "sign", words.Signs, rules.Signs.Select(sign => sign.Id)),
            Match(file, "rule", words.Rules, rules.Rules.Select(rule => rule.Id)),
            Match(file, "demand", words.Demands, rules.Demands.Select(demand => demand.Id)),
            outcomes);
    }

    /// <summary>The pages of the urgencies; one that is missing or does not fit is reported and left out.</summary>
    public static IReadOnlyDictionary<Urgency, OutcomeText> ReadOutcomes(ContentFolder folder, string language, LinkTargets targets)
    {
        var outcomes = new Dictionary<Urgency, OutcomeText>();
        foreach (var urgency in Enum.GetValues<Urgency>())
        {
            if (folder.Read($"{language}/outcomes/{KebabCase.From(urgency.ToString())}.md") is not { } file)
            {
                continue;
            }

            var (front, body, offset) = YamlFile.ReadFrontMatter<OutcomeFrontMatter>(file);
            var html = new MarkdownText(file, body, offset, targets).ToHtml();
            if (front is not null)
            {
                outcomes[urgency] = new OutcomeText(front.Title, front.Lead, front.Service, front.Level, html);
            }
        }

        return outcomes;
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
            file.Report(1, $"the {kind} \"{missing}\" of content/screening.yml has no words here: add them under \"{kind}s\"");
        }

        return words.ToDictionary(entry => entry.Key.Value, entry => entry.Value);
    }
}
