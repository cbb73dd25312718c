using System.Collections.Concurrent;
using BackCare.Content.Markdown;
using BackCare.Content.Readers;
using BackCare.Content.Yaml;
using BackCare.Guides;
using BackCare.Plans;
using BackCare.Text;

namespace BackCare.Content.Translation;

/// <summary>Builds the library of another language: its own words, and everything else from the English one. A page without a current
/// translation stays English; the check, its outcomes, the labels and the numbers to call must be translated.</summary>
internal sealed class TranslationLoader(
    string language, ContentSnapshot snapshot, MasterContent master, ConcurrentQueue<ContentProblem> problems, LinkAddress addressOf)
{
    private readonly ContentFolder folder = master.Folder;
    private readonly ContentLibrary english = master.Library;
    private readonly LinkTargets targets = master.Targets with { AddressOf = addressOf };
    private readonly TranslatedPages pages = new(language, snapshot, master.Folder);

    /// <summary>The library, or null with problems reported.</summary>
    public ContentLibrary? Load()
    {
        foreach (var problem in new TranslatedFiles(language, snapshot, folder).FindProblems())
        {
            problems.Enqueue(problem);
        }

        if (folder.Find($"{language}/screening.yml") is not { } wordsFile)
        {
            return null;
        }

        var outcomes = new OutcomeReader(folder, language, targets).Read();
        var screening = ScreeningTextReader.Read(
            wordsFile, [.. english.Questionnaire.Questions, .. english.AfterSession.Questions], english.Rules, outcomes);
        var words = InterfaceReader.Read(folder, language, targets, master.Routines);
        var emergency = EmergencyReader.Read(folder, language);
        var lines = ReferenceLineReader.Read(folder, language, english.Rules, master.Sources);
        var guides = pages.Read("guides", english.Guides, guide => guide.Slug, typeof(GuideWords), ReadGuide, KeepGuide);
        var articles = pages.Read(
            "articles", english.Articles, article => article.Slug, typeof(ArticleWords), ReadArticle, (file, _) => KeepArticle(file));
        var about = pages.Read(
            "pages", english.Pages, page => page.Slug, typeof(ArticleWords), ReadArticle, (file, _) => KeepArticle(file));
        var routines = pages.Read(
            "routines", english.Routines, routine => routine.Slug, typeof(ArticleWords),
            (file, routine) => ReadRoutine(file, routine, guides), (file, _) => RoutineReader.Read(file, master.Sources, targets, guides));
        return screening is null || words is null || emergency is null ? null : new ContentLibrary(
            screening, () => [.. pages.Warnings, .. CompareSides(guides, words)])
        {
            Language = language,
            Master = english,
            Version = english.Version,
            Guides = [.. guides.OrderBy(guide => guide.Title, TitleOrder.Instance)],
            Articles = articles,
            Pages = about,
            Routines = routines,
            Rules = english.Rules,
            Cases = english.Cases,
            ReferenceLines = lines,
            Questionnaire = english.Questionnaire,
            AfterSession = english.AfterSession,
            Interface = words,
            Emergency = emergency,
            Codes = english.Codes,
        };
    }

    private IEnumerable<ContentProblem> CompareSides(IReadOnlyList<Guide> guides, InterfaceText words) =>
        from guide in guides
        where guide.Language == language
        from difference in new SideCheck(english.Interface, words).Compare(english.FindGuide(guide.Slug)!, guide)
        select new ContentProblem($"content/{language}/guides/{guide.Slug}.md", 1, difference);

    private Guide? ReadGuide(ContentFile file, Guide guide) => TranslatedGuide.Read(file, guide, language, targets, master.Poses);

    private Article? ReadArticle(ContentFile file, Article article)
    {
        var (words, body, offset) = YamlFile.ReadFrontMatter<ArticleWords>(file);
        var html = new MarkdownText(file, body, offset, targets).ToHtml();
        return words is null ? null : article with { Language = language, Title = words.Title, Summary = words.Summary, Html = html };
    }

    private Routine? ReadRoutine(ContentFile file, Routine routine, IReadOnlyList<Guide> guides)
    {
        var (words, body, offset) = YamlFile.ReadFrontMatter<ArticleWords>(file);
        var html = new MarkdownText(file, body, offset, targets).ToHtml();
        var items = routine.Plan.Items.Select(item => (item, Guide: guides.FirstOrDefault(guide => guide.Slug == item.Guide.Slug)))
            .ToList();
        return words is null || items.Exists(each => each.Guide is null) ? null : routine with
        {
            Language = language,
            Title = words.Title,
            Summary = words.Summary,
            Html = html,
            Plan = new Plan([.. items.Select(each => each.item with { Guide = each.Guide! })]),
        };
    }

    // A guide without links is the same in each language.
    private Guide? KeepGuide(ContentFile file, Guide guide) =>
        guide.Steps.Any(step => step.Html.Contains("<a ", StringComparison.Ordinal))
            ? GuideReader.Read(file, master.Sources, english.Rules, master.Poses, targets, new GuideAliases(targets.Guides))
            : guide;

    private Article? KeepArticle(ContentFile file) => ArticleReader.Read(file, master.Sources, targets);
}
