using BackCare.Content.Yaml;

namespace BackCare.Content.Translation;

/// <summary>Compares a translated file with its English one: the words may differ, and nothing else.</summary>
internal sealed class TranslationCheck(ContentFile english, ContentFile file)
{
    // Its keys are words of the language themselves.
    private const string WordsAsKeys = "trade-places";

    private readonly ParsedFile theirs = YamlFile.Parse(english);
    private readonly ParsedFile ours = YamlFile.Parse(file);

    /// <summary>Whether the English file has changed since, and what to do then; null when it has not.</summary>
    /// <param name="hash">Of the English file as it is now.</param>
    public ContentProblem? FindOutdated(string hash) => ours switch
    {
        { Hash: null } => new ContentProblem(file.Name, 1, $"write the hash of its English file first: {YamlFile.HashKey}: {hash}"),
        { Hash: { Value: var made } key } when made != hash => new ContentProblem(
            file.Name, key.Line + ours.LineOffset,
            $"\"{YamlFile.HashKey}\" is {made}, and the English file is now {hash}: translate what changed in it, then write {hash}"),
        _ => null,
    };

    /// <summary>Compares all keys.</summary>
    public void CheckWhole()
    {
        if (theirs.Root is not null && ours.Root is not null)
        {
            Compare(theirs.Root, ours.Root, "this file");
        }
    }

    /// <summary>Compares those keys of the front matter that hold words, and the Markdown.</summary>
    /// <param name="words">The record of these keys.</param>
    public void CheckMarkdown(Type words)
    {
        if (theirs.Root is YamlMap their && ours.Root is YamlMap our)
        {
            CompareWords(their, our, RecordShape.From(words));
        }

        CompareBodies();
    }

    private void CompareWords(YamlMap their, YamlMap our, RecordShape shape)
    {
        foreach (var key in shape.Keys)
        {
            if (key.Type == typeof(Readers.NoteWords))
            {
                CompareEntry((their.Find(key.Name) as YamlMap)?.Find("note"), (our.Find(key.Name) as YamlMap)?.Find("note"), our, "note");
                continue;
            }

            CompareEntry(their.Find(key.Name), our.Find(key.Name), our, key.Name);
        }
    }

    private void CompareEntry(YamlPart? their, YamlPart? our, YamlMap place, string key)
    {
        if (their is YamlMap && our is YamlMap && key == WordsAsKeys)
        {
            return;
        }

        if (their is not null && our is not null)
        {
            Compare(their, our, key);
        }
        else if (their is not null || our is not null)
        {
            Report(
                our ?? place,
                their is null ? $"\"{key}\" is not in the English file: take it away" : $"\"{key}\" is missing: translate it");
        }
    }

    private void Compare(YamlPart their, YamlPart our, string key)
    {
        switch (their, our)
        {
            case (YamlText { Value: var english }, YamlText { Value: var text }):
                CompareTexts(english, text, our, $"\"{key}\"");
                break;
            case (YamlList { Items: var english }, YamlList { Items: var items }) when english.Count == items.Count:
                for (var i = 0; i < items.Count; i++)
                {
                    Compare(english[i], items[i], key);
                }

                break;
            case (YamlList { Items.Count: var many }, YamlList { Items.Count: var count }):
                Report(our, $"\"{key}\" has {count} entries, and in English {many}");
                break;
            case (YamlMap english, YamlMap map):
                foreach (var name in english.Entries.Concat(map.Entries).Select(entry => entry.Key.Value).Distinct())
                {
                    CompareEntry(english.Find(name), map.Find(name), map, name);
                }

                break;
            default:
                Report(our, $"\"{key}\" is of another kind than in English: a text, a list or keys");
                break;
        }
    }

    private void CompareTexts(string english, string text, YamlPart place, string name)
    {
        if (FindDifference(english, text) is { } difference)
        {
            Report(place, $"{name} {difference}");
        }
    }

    private void CompareBodies()
    {
        var (their, our) = (MarkdownOutline.From(theirs.Body), MarkdownOutline.From(ours.Body));
        if (their.Describe() != our.Describe())
        {
            file.Report(ours.BodyOffset + 1, $"the text has {our.Describe()}, and in English {their.Describe()}");
        }
        else if (!their.Pictures.SequenceEqual(our.Pictures))
        {
            file.Report(
                ours.BodyOffset + 1,
                $"the pictures are {string.Join(", ", our.Pictures)}, and in English {string.Join(", ", their.Pictures)}");
        }
        else if (FindDifference(theirs.Body, ours.Body) is { } difference)
        {
            file.Report(ours.BodyOffset + 1 + FirstLineThatDiffers(their, our), $"the text {difference}");
        }
    }

    private static int FirstLineThatDiffers(MarkdownOutline their, MarkdownOutline our) =>
        their.Blocks.Count != our.Blocks.Count ? 0
        : their.Blocks.Zip(our.Blocks).FirstOrDefault(pair => FindDifference(pair.First.Text, pair.Second.Text) is not null).Second.Line;

    /// <summary>Describes what one text has and the other lacks.</summary>
    private static string? FindDifference(string english, string text)
    {
        var (theirs, ours) = (TextMarks.Find(english), TextMarks.Find(text));
        return theirs.SequenceEqual(ours) ? null
            : $"differs from the English in its numbers, tokens or links: only here {Rest(ours, theirs)}, only in English "
                + $"{Rest(theirs, ours)}";
    }

    private static string Rest(IReadOnlyList<string> marks, IReadOnlyList<string> others)
    {
        var rest = marks.ToList();
        foreach (var other in others)
        {
            rest.Remove(other);
        }

        return rest.Count == 0 ? "none" : string.Join(" ", rest);
    }

    private void Report(YamlPart place, string message) => file.Report(place.Line + ours.LineOffset, message);
}
