using BackCare.Codes;
using BackCare.Content.Markdown;
using BackCare.Content.Yaml;
using BackCare.Guides;

namespace BackCare.Content.Readers;

/// <summary>Reads codes.yml: which codes of health records lead to which pages.</summary>
internal sealed class CodesReader(ContentFile file, LinkTargets targets)
{
    private readonly Dictionary<(string System, string Code), CodedTopic> topics = [];

    public static CodeIndex Read(ContentFolder folder, LinkTargets targets) =>
        folder.Read("codes.yml") is { } file && YamlFile.Read<CodesFile>(file) is { } entries
            ? new CodesReader(file, targets).Read(entries)
            : new CodeIndex([], new Dictionary<(string, string), CodedTopic>());

    private CodeIndex Read(CodesFile entries)
    {
        foreach (var entry in entries.Topics)
        {
            var topic = new CodedTopic(
                entry.Means.Value, entry.Serious ?? false, [.. entry.LeadsTo.Select(link => ReadTarget(link, entry)).OfType<CodeTarget>()]);
            if (entry.LeadsTo.Count == 0)
            {
                file.Report(entry.Means.Line, $"\"{entry.Means.Value}\" leads nowhere: add a place under \"leads-to\"");
            }

            foreach (var (system, code) in entry.Codes.SelectMany(codes => codes.Value.Select(code => (codes.Key, code))))
            {
                Add(entries, system, code, topic);
            }
        }

        return new CodeIndex(ReadSystems(entries), topics);
    }

    private void Add(CodesFile entries, SourceValue system, SourceValue code, CodedTopic topic)
    {
        if (!entries.Systems.Keys.Any(known => known.Value == system.Value))
        {
            file.Report(system.Line, $"there is no code system \"{system.Value}\": correct the name, or add it under \"systems\"");
        }

        if (!topics.TryAdd((system.Value, CodeIndex.Plain(code.Value)), topic))
        {
            file.Report(code.Line, $"the code \"{code.Value}\" of {system.Value} stands here a second time: take one away");
        }
    }

    private CodeTarget? ReadTarget(SourceValue link, TopicEntry entry)
    {
        var (kind, name) = link.Value.IndexOf(':') is > 0 and var colon ? (link.Value[..colon], link.Value[(colon + 1)..]) : ("", "");
        if (KebabCase.Parse<CodeTargetKind>(kind) is not { } target)
        {
            file.Report(link.Line, $"a code cannot lead to \"{link.Value}\": write area:, guide:, article: or check:");
            return null;
        }

        if (entry.Serious is true && target is CodeTargetKind.Area or CodeTargetKind.Guide)
        {
            file.Report(link.Line, $"a serious code never leads to a stretch: take \"{link.Value}\" away");
        }

        var problem = target == CodeTargetKind.Area ? CheckArea(name) : targets.Resolve(link.Value).Problem;
        if (problem is not null)
        {
            file.Report(link.Line, problem);
        }

        return problem is null ? new CodeTarget(target, name) : null;
    }

    private static string? CheckArea(string name) =>
        KebabCase.Parse<Area>(name) is null ? $"there is no area \"{name}\": correct the name" : null;

    private List<CodeSystem> ReadSystems(CodesFile entries)
    {
        var systems = entries.Systems.Select(entry => new CodeSystem(
            entry.Key.Value, [entry.Key.Value, .. entry.Value.Names.Select(name => name.Value)], entry.Value.Hierarchical)).ToList();
        foreach (var twice in entries.Systems.SelectMany(entry => entry.Value.Names.Append(entry.Key))
            .GroupBy(name => name.Value.ToUpperInvariant())
            .SelectMany(same => same.Skip(1)))
        {
            file.Report(twice.Line, $"the name \"{twice.Value}\" stands for two code systems: take one away");
            systems = [];
        }

        return systems;
    }

    private sealed record CodesFile(IReadOnlyDictionary<SourceValue, SystemEntry> Systems, IReadOnlyList<TopicEntry> Topics);

    private sealed record SystemEntry(IReadOnlyList<SourceValue> Names, bool Hierarchical);

    private sealed record TopicEntry(
        SourceValue Means, bool? Serious, IReadOnlyDictionary<SourceValue, IReadOnlyList<SourceValue>> Codes,
        IReadOnlyList<SourceValue> LeadsTo);
}
