namespace BackCare.Content.Yaml;

/// <summary>A part of a YAML file, and the line on which it begins, counted from 1 in the YAML.</summary>
internal abstract class YamlPart(int line)
{
    public int Line { get; } = line;
}

internal sealed class YamlText(int line, string value) : YamlPart(line)
{
    public string Value { get; } = value;
}

internal sealed class YamlList(int line, IReadOnlyList<YamlPart> items) : YamlPart(line)
{
    public IReadOnlyList<YamlPart> Items { get; } = items;
}

/// <summary>Keys with a value each, in the order of the file; no key twice.</summary>
internal sealed class YamlMap(int line, IReadOnlyList<YamlEntry> entries) : YamlPart(line)
{
    public IReadOnlyList<YamlEntry> Entries { get; } = entries;

    /// <summary>The value of a key, or null when there is no such key. A map is short: trying each key is quicker than building an
    /// index.</summary>
    public YamlPart? Find(string key)
    {
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Key.Value == key)
            {
                return Entries[i].Value;
            }
        }

        return null;
    }

    /// <summary>The same without a key.</summary>
    public YamlMap Without(string key) => new(Line, [.. Entries.Where(entry => entry.Key.Value != key)]);
}

/// <summary>A parsed file.</summary>
/// <param name="Root">Its YAML, or null when that is none.</param>
/// <param name="Hash">In a translation, the hash of the English file that it was made from.</param>
/// <param name="LineOffset">The lines above the YAML.</param>
/// <param name="Body">The Markdown below it.</param>
internal sealed record ParsedFile(YamlPart? Root, YamlText? Hash, int LineOffset, string Body, int BodyOffset);

internal sealed record YamlEntry(YamlText Key, YamlPart Value);
