using BackCare.Content.Yaml;

namespace BackCare.Content.Translation;

/// <summary>Compares a translated file with its English one: the words may differ, and nothing else.</summary>
internal sealed class TranslationCheck(ContentFile english, ContentFile file)
{
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
            new YamlComparison(Report).Compare(theirs.Root, ours.Root, "this file");
        }
    }

    /// <summary>Compares those keys of the front matter that hold words, and the Markdown.</summary>
    /// <param name="words">The record of these keys.</param>
    public void CheckMarkdown(Type words)
    {
        if (theirs.Root is YamlMap their && ours.Root is YamlMap our)
        {
            new YamlComparison(Report).CompareWords(their, our, RecordShape.From(words));
        }

        CompareBodies();
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
        else if (TextMarks.FindDifference(theirs.Body, ours.Body) is { } difference)
        {
            file.Report(ours.BodyOffset + 1 + FirstLineThatDiffers(their, our), $"the text {difference}");
        }
    }

    private static int FirstLineThatDiffers(MarkdownOutline their, MarkdownOutline our) =>
        their.Blocks.Count != our.Blocks.Count ? 0
        : their.Blocks.Zip(our.Blocks).FirstOrDefault(
            pair => TextMarks.FindDifference(pair.First.Text, pair.Second.Text) is not null).Second.Line;

    private void Report(YamlPart place, string message) => file.Report(place.Line + ours.LineOffset, message);
}
