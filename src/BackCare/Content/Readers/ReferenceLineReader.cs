using BackCare.Content.Yaml;
using BackCare.Screening;
using BackCare.Screening.Verification;

namespace BackCare.Content.Readers;

/// <summary>Joins reference-lines.yml with its words and with what the rules say. A line where the rules are milder needs a
/// reason.</summary>
internal sealed class ReferenceLineReader(ContentFile file, ContentFile wordsFile, RuleTable rules, SourceList sources)
{
    public static IReadOnlyList<ReferenceLine> Read(ContentFolder folder, string language, RuleTable rules, SourceList sources) =>
        folder.Read("reference-lines.yml") is { } file && folder.Read($"{language}/reference-lines.yml") is { } words
            ? new ReferenceLineReader(file, words, rules, sources).Read() : [];

    private List<ReferenceLine> Read()
    {
        if (YamlFile.Read<IReadOnlyDictionary<SourceValue, LineEntry>>(file) is not { } entries
            || YamlFile.Read<IReadOnlyDictionary<SourceValue, LineText>>(wordsFile) is not { } texts)
        {
            return [];
        }

        foreach (var orphan in texts.Keys.Where(key => !entries.Keys.Any(id => id.Value == key.Value)))
        {
            wordsFile.Report(orphan.Line, $"there are words here for a line \"{orphan.Value}\" that {file.Name} does not have");
        }

        var textsById = texts.ToDictionary(text => text.Key.Value, text => (Key: text.Key, Text: text.Value));
        return [.. entries.Select(entry => ReadLine(entry.Key, entry.Value, textsById)).OfType<ReferenceLine>()];
    }

    private ReferenceLine? ReadLine(SourceValue id, LineEntry entry, Dictionary<string, (SourceValue Key, LineText Text)> texts)
    {
        foreach (var unknown in entry.Signs.SelectMany(set => set).Where(sign => rules.Find(sign.Value) is null))
        {
            file.Report(unknown.Line, $"the line \"{id.Value}\" names a sign \"{unknown.Value}\" that no question asks about");
        }

        if (entry.Signs.Count == 0 || entry.Accept.Count == 0)
        {
            file.Report(id.Line, $"the line \"{id.Value}\" needs at least one set of signs, and one urgency that it accepts");
            return null;
        }

        if (!texts.TryGetValue(id.Value, out var words))
        {
            file.Report(id.Line, $"the line \"{id.Value}\" has no words: add them to {wordsFile.Name}");
            return null;
        }

        return sources.Resolve(file, entry.Source) is { } source
            ? CheckReason(ToLine(id.Value, entry, source, words.Text), words.Key)
            : null;
    }

    private ReferenceLine ToLine(string id, LineEntry entry, Source source, LineText text)
    {
        List<SignSet> signs = [.. entry.Signs.Select(set => SignSet.From(set.Select(sign => rules.Find(sign.Value)).OfType<Sign>()))];
        return new ReferenceLine(id, source, text.Statement, text.Advice, signs, entry.Accept, signs.Min(rules.UrgencyOf), text.Reason);
    }

    private ReferenceLine CheckReason(ReferenceLine line, SourceValue key)
    {
        if (line is { Verdict: ReferenceVerdict.Milder, Reason: null })
        {
            wordsFile.Report(
                key.Line, $"the rules are milder than \"{line.Id}\": make them as urgent, or write a reason that a clinician can judge");
        }
        else if (line is { Verdict: not ReferenceVerdict.Milder, Reason: not null })
        {
            wordsFile.Report(key.Line, $"the rules are not milder than \"{line.Id}\": take its reason away");
        }

        return line;
    }

    private sealed record LineEntry(SourceValue Source, IReadOnlyList<IReadOnlyList<SourceValue>> Signs, IReadOnlyList<Urgency> Accept);

    private sealed record LineText(string Statement, string Advice, string? Reason);
}
