using System.Collections.Concurrent;
using BackCare.Content.Markdown;
using BackCare.Content.Readers;
using BackCare.Content.Yaml;
using BackCare.Guides;
using BackCare.Plans;
using BackCare.Text;

namespace BackCare.Content;

/// <summary>Builds the library in one pass over the files, collecting problems; half a library never leaves it.</summary>
internal sealed class LibraryLoader(ContentSnapshot snapshot, LinkAddress addressOf)
{
    private const string Language = "en";

    private readonly ConcurrentQueue<ContentProblem> problems = [];

    public ContentLibrary Load()
    {
        var folder = new ContentFolder(snapshot, problems);
        var posesInParallel = Task.Run(() => PoseLibrary.Read(folder));
        var guideFiles = folder.ReadMarkdown($"{Language}/guides");
        var articleFiles = folder.ReadMarkdown($"{Language}/articles");
        var pageFiles = folder.ReadMarkdown($"{Language}/pages");
        var routineFiles = folder.ReadMarkdown($"{Language}/routines");
        CheckSlugs([.. guideFiles, .. articleFiles, .. pageFiles, .. routineFiles]);

        var sources = SourceList.Read(folder.Read("sources.yml"));
        var targets = new LinkTargets(Slugs(guideFiles), Slugs(articleFiles), Slugs(pageFiles), sources.Ids, addressOf);
        var outcomes = new OutcomeReader(folder, Language, targets).Read();
        var articles = ReadArticles(articleFiles);
        var pages = ReadArticles(pageFiles);
        var words = ReadInterface(folder, targets, Slugs(routineFiles));
        var emergency = EmergencyReader.Read(folder, Language);
        var codes = CodesReader.Read(folder, targets);

        var poses = posesInParallel.GetAwaiter().GetResult();

        // What follows is checked against screening.yml: with that file unreadable, every other line would look wrong.
        var screeningFile = folder.Read("screening.yml");
        var wordsFile = folder.Read($"{Language}/screening.yml");
        if (screeningFile is null || YamlFile.Read<ScreeningFile>(screeningFile) is not { } entries || wordsFile is null)
        {
            throw Problems();
        }

        var reader = new ScreeningReader(screeningFile, entries, sources);
        var rules = reader.ReadRules();
        var questionnaire = reader.ReadQuestionnaire(rules);
        var afterSession = reader.ReadAfterSession(rules);
        var screening = ScreeningTextReader.Read(wordsFile, [.. questionnaire.Questions, .. afterSession.Questions], rules, outcomes);
        var casesFile = folder.Read("cases.yml");
        var cases = CaseReader.Read(casesFile, rules, sources);
        var referenceLines = ReferenceLineReader.Read(folder, Language, rules, sources);
        var aliases = new GuideAliases(targets.Guides);
        var guides = ContentFolder.ReadInParallel(guideFiles, guide => GuideReader.Read(guide, sources, rules, poses, targets, aliases))
            .OfType<Guide>()
            .ToList();
        var routines = routineFiles.Select(routine => RoutineReader.Read(routine, sources, targets, guides)).OfType<Routine>().ToList();

        if (!problems.IsEmpty || screening is null || words is null || emergency is null)
        {
            throw Problems();
        }

        return new ContentLibrary(screening, () =>
        [
            .. sources.Unused(guides, [.. articles, .. pages], rules, referenceLines),
            .. new RuleAnalysis(screeningFile.Name, entries, rules).Warnings(),
            .. CaseReader.Wrong(casesFile!, cases, rules), .. RoutineReader.LongOnes(routineFiles, routines), .. poses.FindArrowsThatFail(),
        ])
        {
            Version = snapshot.Version,
            Guides = [.. guides.OrderBy(guide => guide.Title, StringComparer.Ordinal)],
            Articles = [.. articles.OrderBy(article => article.Order)],
            Pages = [.. pages.OrderBy(page => page.Order)],
            Routines = [.. routines.OrderBy(routine => routine.Order)],
            Rules = rules,
            Cases = cases,
            ReferenceLines = referenceLines,
            Questionnaire = questionnaire,
            AfterSession = afterSession,
            Interface = words,
            Emergency = emergency,
            Codes = codes,
        };

        List<Article> ReadArticles(IReadOnlyList<ContentFile> files) =>
            [.. ContentFolder.ReadInParallel(files, article => ArticleReader.Read(article, sources, targets)).OfType<Article>()];
    }

    private ContentException Problems() =>
        new([.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);

    private static InterfaceText? ReadInterface(ContentFolder folder, LinkTargets targets, HashSet<string> routines)
    {
        var file = folder.Read($"{Language}/interface.yml");
        if (file is null || YamlFile.Read<InterfaceText>(file) is not { Home: var home } words)
        {
            return null;
        }

        ReportMissing("guide", home.StartGuides.Append(home.HeroGuide), targets.Guides.Contains);
        ReportMissing("routine", home.Places.Select(place => place.Routine), routines.Contains);
        ReportMissing("article", home.StartArticles, targets.Articles.Contains);
        if (!targets.Articles.Contains(words.Outcome.WalkArticle))
        {
            file.Report(1, $"the result names an article \"{words.Outcome.WalkArticle}\" that does not exist");
        }

        TokenCheck.ReportUnknown(file);
        return words;

        void ReportMissing(string kind, IEnumerable<string> slugs, Func<string, bool> exists)
        {
            foreach (var slug in slugs.Where(slug => !exists(slug)))
            {
                file.Report(1, $"the home page names {(kind[0] == 'a' ? "an" : "a")} {kind} \"{slug}\" that does not exist");
            }
        }
    }

    private static void CheckSlugs(IEnumerable<ContentFile> files)
    {
        foreach (var file in files.Where(file => !KebabCase.IsSlug(file.Slug)))
        {
            file.Report(1, $"\"{file.Slug}\" cannot be an address: name the file with small letters, numbers and single hyphens");
        }
    }

    private static HashSet<string> Slugs(IEnumerable<ContentFile> files) => [.. files.Select(file => file.Slug)];
}
