using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackCare.Content.Markdown;

/// <summary>Finds what Markdown allows and our pages do not: a title, HTML, and pictures from elsewhere.</summary>
internal static class MarkdownCheck
{
    /// <param name="hasSteps">Whether it is a guide, whose steps have pictures.</param>
    public static IEnumerable<(MarkdownObject Part, string Problem)> FindProblems(MarkdownDocument document, bool hasSteps)
    {
        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading.Level == 1))
        {
            yield return (heading, "a heading here begins with ##: the title of the page is in its front matter");
        }

        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading.Inline?.FirstChild is null))
        {
            yield return (heading, "a heading has words: write them after ##");
        }

        foreach (var link in document.Descendants<LinkInline>().Where(link => !link.IsImage && link.FirstChild is null))
        {
            yield return (link, $"a link needs words of its own: write them between the brackets before ({link.Url})");
        }

        foreach (var html in document.Descendants().Where(part => part is HtmlBlock or HtmlInline))
        {
            yield return (html, "HTML is not read here: write it in Markdown, or a < that is meant as such as \\<");
        }

        // They would show their address to readers, whatever it leads to.
        foreach (var link in document.Descendants<AutolinkInline>())
        {
            yield return (link, $"a link needs words of its own: write [words](…) in place of <{link.Url}>");
        }

        // Pictures belong to the steps of a guide, each in a paragraph of its own; any other image would be loaded from its address.
        foreach (var picture in document.Descendants<LinkInline>().Where(link => link.IsImage && !(hasSteps && IsPictureOfAStep(link))))
        {
            yield return (
                picture, "a picture stands in a step of a guide, in a paragraph of its own, as ![what it shows](pose:guide/name)");
        }
    }

    private static bool IsPictureOfAStep(LinkInline picture) =>
        picture is { PreviousSibling: null, NextSibling: null, Parent.ParentBlock: ParagraphBlock { Parent: MarkdownDocument } };
}
