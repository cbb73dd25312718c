using System.Globalization;
using BackCare.Content.Yaml;
using BackCare.Screening;

namespace BackCare.Content.Readers;

/// <summary>Reads the condition of a rule: a sign, <c>{any: […]}</c>, <c>{all: […]}</c> or <c>{at-least: 2, of: […]}</c>, nested
/// freely. Inside <c>any</c> and <c>of</c>, the name of a group stands for its signs.</summary>
internal sealed class ConditionReader(
    ContentFile file, IReadOnlyDictionary<string, Sign> signs, IReadOnlyDictionary<string, IReadOnlyList<Sign>> groups)
{
    private const string Form = "write a sign, {any: […]}, {all: […]} or {at-least: 2, of: […]}";

    /// <summary>The condition, or null with its problems reported.</summary>
    public Condition? Read(YamlPart node) => node switch
    {
        YamlText { Value: var id } => ReadSign(node, id),
        YamlMap { Entries.Count: 1 } map when Part(map, "any") is { } parts => Combine(node, ReadParts(parts, allowGroups: true), _ => 1),
        YamlMap { Entries.Count: 1 } map
            when Part(map, "all") is { } parts => Combine(node, ReadParts(parts, allowGroups: false), all => all),
        YamlMap { Entries.Count: 2 } map when Part(map, "of") is { } parts && Count(map) is { } count
            => Combine(node, ReadParts(parts, allowGroups: true), _ => count),
        _ => Fail(node, $"this is not a condition: {Form}"),
    };

    private Condition? ReadSign(YamlPart node, string id) =>
        signs.TryGetValue(id, out var sign) ? Condition.Ticked(sign)
        : groups.ContainsKey(id) ? Fail(node, $"\"{id}\" is a group: say how many of it, as {{any: [{id}]}}")
        : Fail(node, $"no question asks about a sign \"{id}\": correct the name, or add it to a question");

    private List<Condition?> ReadParts(YamlList parts, bool allowGroups) =>
        [.. parts.Items.SelectMany(part => allowGroups && part is YamlText { Value: var name } && groups.TryGetValue(name, out var group)
            ? group.Select(sign => (Condition?)Condition.Ticked(sign))
            : [Read(part)])];

    private Condition? Combine(YamlPart node, List<Condition?> parts, Func<int, int> count)
    {
        if (parts.Contains(null))
        {
            return null;
        }

        // A sign named twice counts once.
        List<Condition> read = [.. parts.OfType<Condition>().Distinct()];

        var needed = count(read.Count);
        return needed >= 1 && needed <= read.Count
            ? Condition.AtLeast(needed, read)
            : Fail(node, $"this can never hold: it asks for {needed} of {read.Count}");
    }

    private static YamlList? Part(YamlMap map, string key) => map.Find(key) as YamlList;

    private static int? Count(YamlMap map) =>
        int.TryParse((map.Find("at-least") as YamlText)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : null;

    private Condition? Fail(YamlPart node, string message)
    {
        file.Report(node.Line, message);
        return null;
    }
}
