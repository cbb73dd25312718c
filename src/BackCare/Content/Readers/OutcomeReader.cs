using BackCare.Content.Markdown;
using BackCare.Content.Yaml;
using BackCare.Screening;

namespace BackCare.Content.Readers;

/// <summary>The pages that the check can end on.</summary>
internal sealed record OutcomePages(IReadOnlyDictionary<Urgency, OutcomeText> ByUrgency, IReadOnlyDictionary<StopKind, OutcomeText> ByStop);

/// <summary>Reads the folder of outcomes: a file for each urgency, and one for each kind of STOP that is not about moves.</summary>
internal sealed class OutcomeReader(ContentFolder folder, string language, LinkTargets targets)
{
    /// <summary>A page that is missing or does not fit is reported and left out.</summary>
    public OutcomePages Read() => new(
        ReadAll(Enum.GetValues<Urgency>(), urgency => KebabCase.From(urgency.ToString())),
        ReadAll([StopKind.Popping, StopKind.Exercise], stop => $"stop-{KebabCase.From(stop.ToString())}"));

    private Dictionary<T, OutcomeText> ReadAll<T>(IEnumerable<T> keys, Func<T, string> name)
        where T : notnull => (from key in keys
                              let page = ReadPage($"{language}/outcomes/{name(key)}.md")
                              where page is not null
                              select (key, page)).ToDictionary(pair => pair.key, pair => pair.page);

    private OutcomeText? ReadPage(string name)
    {
        if (folder.Read(name) is not { } file)
        {
            return null;
        }

        TokenCheck.ReportUnknown(file);
        var (front, body, offset) = YamlFile.ReadFrontMatter<OutcomeFrontMatter>(file);
        var html = new MarkdownText(file, body, offset, targets).ToHtml();
        return front is null ? null : new OutcomeText(front.Title, front.Lead, front.Service, front.Level, html);
    }
}
