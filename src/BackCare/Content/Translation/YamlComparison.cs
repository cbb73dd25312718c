using BackCare.Content.Yaml;

namespace BackCare.Content.Translation;

/// <summary>Compares the YAML of a translation with that of its English file: the same keys and lists, and in each text the same
/// marks.</summary>
/// <param name="report">Takes what is wrong with a part of the translation.</param>
internal sealed class YamlComparison(Action<YamlPart, string> report)
{
    // Its keys are words of the language themselves.
    private const string WordsAsKeys = "trade-places";

    /// <summary>Compares the keys that hold words.</summary>
    public void CompareWords(YamlMap their, YamlMap our, RecordShape shape)
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
            report(
                our ?? place,
                their is null ? $"\"{key}\" is not in the English file: take it away" : $"\"{key}\" is missing: translate it");
        }
    }

    /// <param name="key">Where the two parts stand.</param>
    public void Compare(YamlPart their, YamlPart our, string key)
    {
        switch (their, our)
        {
            case (YamlText { Value: var english }, YamlText { Value: var text }):
                if (TextMarks.FindDifference(english, text) is { } difference)
                {
                    report(our, $"\"{key}\" {difference}");
                }

                break;
            case (YamlList { Items: var english }, YamlList { Items: var items }) when english.Count == items.Count:
                for (var i = 0; i < items.Count; i++)
                {
                    Compare(english[i], items[i], key);
                }

                break;
            case (YamlList { Items.Count: var many }, YamlList { Items.Count: var count }):
                report(our, $"\"{key}\" has {count} entries, and in English {many}");
                break;
            case (YamlMap english, YamlMap map):
                foreach (var name in english.Entries.Concat(map.Entries).Select(entry => entry.Key.Value).Distinct())
                {
                    CompareEntry(english.Find(name), map.Find(name), map, name);
                }

                break;
            default:
                report(our, $"\"{key}\" is of another kind than in English: a text, a list or keys");
                break;
        }
    }
}
