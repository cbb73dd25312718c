using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BackCare.Content.Yaml;

/// <summary>Builds the parts of a YAML file from what YamlDotNet's parser finds. YamlDotNet's own tree holds much that nobody asks for, which a start
/// with many guides feels, and has no limit of depth.</summary>
internal sealed class YamlTree
{
    // No file of ours comes near. Without a limit, a file of nothing but brackets would end the process.
    private const int MaxDepth = 50;

    private readonly Parser parser;
    private int depth;

    private YamlTree(string yaml) => parser = new Parser(new StringReader(yaml));

    /// <summary>The whole of a YAML text, or null when it is empty.</summary>
    /// <exception cref="YamlException">It is not YAML, or not such as our files need; the message and the line say what.</exception>
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
        return tree.parser.TryConsume<DocumentStart>(out var second) ? throw Refused(second, "a second document begins here: take the line --- out") : root;
    }

    private YamlPart ReadPart()
    {
        if (parser.TryConsume<Scalar>(out var text))
        {
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

            // A plain loop: this is asked of each of some hundred keys a guide.
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

    private static YamlException Refused(ParsingEvent at, string message) => new(at.Start, at.End, message);

    private static int LineOf(ParsingEvent part) => (int)part.Start.Line;
}
