using BackCare.Content.Markdown;
using BackCare.Content.Yaml;

namespace BackCare.Content.Readers;

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

        text.CheckCited(front.Sources);
        TokenCheck.ReportUnknown(file);
        return new Article(
            file.Slug, front.Title, front.Summary, front.Order, text.ToHtml(), sources.Resolve(file, front.Sources),
            front.Review.ToReview(file));
    }
}
