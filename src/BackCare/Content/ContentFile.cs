using System.Collections.Concurrent;
using System.Globalization;
using BackCare.Content.Yaml;

namespace BackCare.Content;

/// <summary>One content file and the list that collects its problems; files are read in parallel.</summary>
/// <param name="Name">As authors know it: <c>content/en/guides/chair-twist.md</c>.</param>
internal sealed record ContentFile(string Name, string Text, ConcurrentQueue<ContentProblem> Problems)
{
    /// <summary>The file's name without folder and ending: the slug of what it describes.</summary>
    public string Slug { get; } = Path.GetFileNameWithoutExtension(Name);

    /// <summary>Whether its texts are those of an English file in another language.</summary>
    public bool IsTranslation { get; init; }

    /// <summary>Its parsed YAML, kept until the library is complete.</summary>
    public ParsedFile? Parsed { get; set; }

    public void Report(int line, string message) => Problems.Enqueue(new ContentProblem(Name, line, message));

    public void ReportRepeats(IEnumerable<SourceValue> ids, string kind)
    {
        foreach (var repeat in ids.GroupBy(id => id.Value).SelectMany(group => group.Skip(1)))
        {
            Report(repeat.Line, $"the {kind} \"{repeat.Value}\" stands here a second time: take one away");
        }
    }

    public void Report(int line, FormattableString message) => Report(line, message.ToString(CultureInfo.InvariantCulture));
}
