using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackCare.Content.Markdown;

/// <summary>The Markdown of one file: raw HTML refused, its links resolved, its lines counted from the top of the file.</summary>
internal sealed class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    private const string SourceLink = "source:";

    private readonly ContentFile file;
    private readonly int lineOffset;

    // One for all parts of a file: setting up a renderer takes longer than rendering a step.
    private readonly HtmlRenderer renderer = new(TextWriter.Null);

    /// <param name="hasSteps">Whether it is a guide, whose steps have pictures.</param>
    public MarkdownText(ContentFile file, string body, int lineOffset, LinkTargets targets, bool hasSteps = false)
    {
        this.file = file;
        this.lineOffset = lineOffset;
        Pipeline.Setup(renderer);
        Document = Guard(() => Markdig.Markdown.Parse(body, Pipeline)) ?? [];
        foreach (var (part, problem) in MarkdownCheck.FindProblems(Document, hasSteps))
        {
            file.Report(LineOf(part), problem);
        }

        Cited = ResolveLinks(targets);
    }

    public MarkdownDocument Document { get; }

    /// <summary>The sources that the text links to, each once.</summary>
    public IReadOnlySet<string> Cited { get; }

    public string ToHtml() => ToHtml(Document);

    public string ToHtml(IEnumerable<Block> blocks) => Guard(() => Render(blocks)) ?? "";

    private string Render(IEnumerable<Block> blocks)
    {
        var writer = new StringWriter { NewLine = "\n" };
        renderer.Writer = writer;
        foreach (var block in blocks)
        {
            renderer.Render(block);
        }

        return writer.ToString();
    }

    private T? Guard<T>(Func<T> work)
        where T : class
    {
        try
        {
            return work();
        }
        catch (ArgumentException)
        {
            // Markdig throws nothing else for a text, and this only at its limit of depth.
            file.Report(1 + lineOffset, "this is nested too deeply: take some levels away");
            return null;
        }
    }

    /// <summary>The plain text of a paragraph or a heading.</summary>
    public static string PlainText(LeafBlock block) => string.Concat((block.Inline?.Descendants() ?? []).Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => " ",
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        _ => "",
    }));

    public int LineOf(MarkdownObject part) => part.Line + 1 + lineOffset;

    /// <summary>Reports every source that is listed and not cited, or cited and not listed.</summary>
    public void CheckCited(IReadOnlyList<SourceValue> listed)
    {
        foreach (var id in listed.Where(id => !Cited.Contains(id.Value)))
        {
            file.Report(id.Line, $"source \"{id.Value}\" is listed but not cited in the text: cite it as [name](source:{id.Value}), or "
                + "take it off the list");
        }

        foreach (var id in Cited.Except(listed.Select(id => id.Value)))
        {
            file.Report(1, $"source \"{id}\" is cited in the text but not listed: add it to \"sources\"");
        }
    }

    private HashSet<string> ResolveLinks(LinkTargets targets)
    {
        var cited = new HashSet<string>();
        foreach (var link in Document.Descendants<LinkInline>().Where(link => !link.IsImage))
        {
            var url = link.Url ?? "";
            var (address, problem) = targets.Resolve(url);
            if (problem is not null)
            {
                file.Report(LineOf(link), problem);
            }

            if (url.StartsWith(SourceLink, StringComparison.Ordinal))
            {
                cited.Add(url[SourceLink.Length..]);
            }

            link.Url = address;
        }

        return cited;
    }
}
