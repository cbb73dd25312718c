using BackCare.Content.Yaml;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackCare.Content.Style;

/// <summary>Words that a visitor reads in one piece: a paragraph, an item of a list, a heading, a value of the front matter.</summary>
/// <param name="IsProse">False for a heading and a cell of a table, which hold no sentences.</param>
internal sealed record Passage(int Line, string Text, bool IsProse)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>The passages of a Markdown file in their order.</summary>
    public static IReadOnlyList<Passage> ReadAll(ContentFile file)
    {
        var (front, body, offset) = YamlFile.ReadFrontMatter<YamlPart>(file);
        return front is null ? [] : [.. FromYaml(front), .. FromMarkdown(body, offset)];
    }

    private static IEnumerable<Passage> FromYaml(YamlPart part) => part switch
    {
        YamlMap map => map.Entries.SelectMany(entry => FromYaml(entry.Value)),
        YamlList list => list.Items.SelectMany(FromYaml),
        YamlText text when text.Value.Contains(' ') => [new Passage(text.Line + 1, text.Value, IsProse: true)],
        _ => [], // A name or a number: its reader is the program.
    };

    private static IEnumerable<Passage> FromMarkdown(string body, int offset) =>
        from block in Markdig.Markdown.Parse(body, Pipeline).Descendants<LeafBlock>()
        let text = block.Inline is null ? "" : ReadText(block.Inline).Trim()
        where text.Length > 0
        select new Passage(block.Line + 1 + offset, text, block is ParagraphBlock { Parent: not TableCell });

    private static string ReadText(Inline inline) => inline switch
    {
        LinkInline { IsImage: true } => "", // A picture's words describe it to those who do not see it.
        LinkInline link when IsSourceTitle(link) => "it", // The title of a source is not ours to shorten.
        ContainerInline container => string.Concat(container.Select(ReadText)),
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => " ",
        _ => "",
    };

    private static bool IsSourceTitle(LinkInline link) =>
        link.Url?.StartsWith("source:", StringComparison.Ordinal) == true
            && link.FirstChild is LiteralInline title
            && title.Content.ToString().StartsWith('"');
}
