namespace BackCare.Codes;

/// <summary>Finds the topic of a code; in a hierarchical system, the longest known prefix of the code decides.</summary>
public sealed class CodeIndex
{
    // An ICD-10-CM code has up to 7 characters.
    private const int MaxCharacters = 7;

    private readonly Dictionary<string, CodeSystem> systems;
    private readonly IReadOnlyDictionary<(string System, string Code), CodedTopic> topics;

    internal CodeIndex(IReadOnlyList<CodeSystem> systems, IReadOnlyDictionary<(string System, string Code), CodedTopic> topics)
    {
        Systems = systems;
        this.systems = systems.SelectMany(system => system.Names.Select(name => (name, system)))
            .ToDictionary(pair => pair.name, pair => pair.system, StringComparer.OrdinalIgnoreCase);
        this.topics = topics;
    }

    public IReadOnlyList<CodeSystem> Systems { get; }

    /// <summary>Every known code, without its dot, and its topic.</summary>
    public IEnumerable<(string System, string Code, CodedTopic Topic)> All =>
        topics.Select(topic => (topic.Key.System, topic.Key.Code, topic.Value));

    /// <summary>The topic, or null when the system or the code is not known.</summary>
    public CodedTopic? Find(string? system, string? code)
    {
        if (!systems.TryGetValue(system?.Trim() ?? "", out var known) || code is null)
        {
            return null;
        }

        var plain = Plain(code);
        if (!known.Hierarchical)
        {
            return topics.GetValueOrDefault((known.Id, plain));
        }

        return plain.Length > MaxCharacters || !plain.All(char.IsAsciiLetterOrDigit)
            ? null
            : Enumerable.Range(0, plain.Length).Select(cut => topics.GetValueOrDefault((known.Id, plain[..^cut])))
                .FirstOrDefault(topic => topic is not null);
    }

    /// <summary>One spelling for codes that records write with or without a dot.</summary>
    internal static string Plain(string code) => code.Trim().Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();
}
