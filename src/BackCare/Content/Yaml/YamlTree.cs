using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BackCare.Content.Yaml;

/// <summary>Builds the parts of a YAML file from the events of YamlDotNet's parser. YamlDotNet's own tree is larger, which slows a start
/// with many guides, and has no depth limit.</summary>
internal sealed class YamlTree
{
    // Far more than our files have. Without a limit, a file of nothing but brackets would end the process.
    private const int MaxDepth = 50;

    // Ten times what our longest file has.
    private const int MaxKeys = 10_000;

    private readonly string yaml;
    private readonly Parser parser;
    private int depth;
    private int keys;

    private YamlTree(string yaml) => (this.yaml, parser) = (yaml, new Parser(new StringReader(yaml)));

    /// <summary>The whole of a YAML text, or null when it is empty.</summary>
    /// <exception cref="YamlException">It is not YAML, or not the part of YAML that our files use; the message and the line say
    /// why.</exception>
    /// <exception cref="InvalidOperationException">A bracket is never closed.</exception>
    public static YamlPart? Read(string yaml)
    {
        var tree = new YamlTree(yaml);
        tree.parser.Consume<StreamStart>();
        if (!tree.parser.TryConsume<DocumentStart>(out _))
        {
            return null;
        }

        var root = tree.ReadPart();
        tree.parser.Consume<DocumentEnd>();
        return tree.parser.TryConsume<DocumentStart>(out var second)
            ? throw Refused(second, "a second document begins here: take the line --- out")
            : root;
    }

    private YamlPart ReadPart()
    {
        RefuseMark();
        if (parser.TryConsume<Scalar>(out var text))
        {
            RefuseCut(text);
            RefuseHtml(text);
            RefuseUnshown(text);
            return new YamlText(LineOf(text), text.Value);
        }

        if (++depth > MaxDepth)
        {
            throw Refused(parser.Current!, "this is nested too deeply");
        }

        YamlPart part = parser.TryConsume<SequenceStart>(out var list) ? new YamlList(LineOf(list), ReadItems())
            : parser.TryConsume<MappingStart>(out var map) ? new YamlMap(LineOf(map), ReadEntries())
            : throw Refused(parser.Current!, "an alias (*) is not read here: write the text itself");
        depth--;
        return part;
    }

    // YAML would take the first word away: "&x" names a part, and "!x" gives it a type.
    private void RefuseMark()
    {
        if (parser.Current is NodeEvent node && (!node.Anchor.IsEmpty || (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)))
        {
            throw Refused(node, $"a text cannot begin with {(node.Anchor.IsEmpty ? "!" : "&")}: put it in quotes");
        }
    }

    // YAML would drop the rest of the line as a comment.
    private void RefuseCut(Scalar text)
    {
        if (text.Style == ScalarStyle.Plain && text.End.Index < yaml.Length && yaml.AsSpan((int)text.End.Index)
            .TrimStart(" \t") is ['#', ..])
        {
            throw Refused(text, "the text ends before \" #\": put it in quotes, or the comment on a line of its own");
        }
    }

    private static void RefuseHtml(Scalar text)
    {
        if (text.Value.AsSpan().IndexOf('<') is >= 0 and var at
            && text.Value.AsSpan(at + 1) is [var next, ..]
            && (char.IsAsciiLetter(next) || next is '/' or '!'))
        {
            throw Refused(text, "HTML is not read here: write plain words");
        }
    }

    // Nothing turns these into a link or a letter: a visitor would see the brackets, or a hole.
    private static void RefuseUnshown(Scalar text)
    {
        if (text.Value.Contains("](", StringComparison.Ordinal))
        {
            throw Refused(text, "a link is not read here: write plain words");
        }

        if (StrictText.FindUnwritten(text.Value) is { } code)
        {
            throw Refused(text, $"\"\\\" writes a character here, U+{code:X4}, that is no text: write the letter again");
        }
    }

    private List<YamlPart> ReadItems()
    {
        var items = new List<YamlPart>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadPart());
        }

        return items;
    }

    private List<YamlEntry> ReadEntries()
    {
        var entries = new List<YamlEntry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
            {
                throw Refused(parser.Current!, "a key is a plain text");
            }

            if (++keys > MaxKeys)
            {
                throw Refused(key, $"a file has at most {MaxKeys} keys: split it");
            }

            // A plain loop, because it runs for each of the hundred or so keys of a guide.
            foreach (var earlier in entries)
            {
                if (earlier.Key.Value == key.Value)
                {
                    throw Refused(key, $"the key \"{key.Value}\" is here twice");
                }
            }

            entries.Add(new YamlEntry(new YamlText(LineOf(key), key.Value), ReadPart()));
        }

        return entries;
    }

    private static RefusedException Refused(ParsingEvent at, string message) => new(at, message);

    private static int LineOf(ParsingEvent part) => (int)part.Start.Line;

    /// <summary>It is YAML, but not the part of it that our files use; the message says what to write.</summary>
    internal sealed class RefusedException(ParsingEvent at, string message) : YamlException(at.Start, at.End, message);
}
