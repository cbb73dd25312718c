namespace BackCare.Content;

/// <summary>Turns a Markdown file into an article, and checks that it lists exactly the sources that it cites.</summary>
internal static class ArticleReader
{
    public static Article? Read(ContentFile file, SourceList sources, LinkTargets targets)
    {
        var (front, body, offset) = YamlFile.ReadFrontMatter<ArticleFrontMatter>(file);
        var text = new MarkdownText(file, body, offset, targets);
        if (front is null)
        {
            return null;
        }

        foreach (var id in front.Sources.Where(id => !text.Cited.Contains(id.Value)))
        {
            file.Report(id.Line, $"source \"{id.Value}\" is listed but not cited in the text: cite it as [name](source:{id.Value}), or take it off the list");
        }

        foreach (var id in text.Cited.Except(front.Sources.Select(listed => listed.Value)))
        {
            file.Report(1, $"source \"{id}\" is cited in the text but not listed: add it to \"sources\"");
        }

        return new Article(
            file.Slug, front.Title, front.Summary, front.Order, text.ToHtml(), sources.Resolve(file, front.Sources), front.Review.ToReview());
    }
}
