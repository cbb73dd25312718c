using System.Collections.Concurrent;
using BackCare.Content.Markdown;
using BackCare.Content.Readers;
using BackCare.Content.Translation;
using BackCare.Content.Yaml;
using BackCare.Guides;
using BackCare.Plans;

namespace BackCare.Content;

/// <summary>Builds the library in one pass over the files, collecting problems; half a library never leaves it.</summary>
internal sealed class LibraryLoader(ContentSnapshot snapshot, LinkAddress addressOf)
{
    private const string Language = Languages.Master;

    private readonly ConcurrentQueue<ContentProblem> problems = [];

    /// <summary>The English library.</summary>
    public ContentLibrary Load() => Finish(LoadMaster()).Library;

    /// <summary>The English library, then one for each other language.</summary>
    public IReadOnlyList<ContentLibrary> LoadAll(Func<string, LinkAddress> addressIn)
    {
        var master = LoadMaster();
        var translations = snapshot.Translations
            .Select(language => new TranslationLoader(language, snapshot, master, problems, addressIn(language)).Load())
            .ToList();
        Finish(master);
        return [master.Library, .. translations.OfType<ContentLibrary>()];
    }

    // Translations are compared with the English, so the English must be right first.
    private MasterContent LoadMaster()
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
        var words = InterfaceReader.Read(folder, Language, targets, Slugs(routineFiles));
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

        var rules = new RuleTableReader(screeningFile, entries, sources).Read();
        var questions = new QuestionnaireReader(screeningFile, entries, rules);
        var questionnaire = questions.Read();
        var afterSession = questions.ReadAfterSession();
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

        var unread = folder.FindUnread().ToList();
        var library = new ContentLibrary(screening, () =>
        [
            .. unread,
            .. sources.Unused(guides, [.. articles, .. pages], rules, referenceLines),
            .. new RuleAnalysis(screeningFile.Name, entries, rules).Warnings(),
            .. CaseReader.Wrong(casesFile!, cases, rules), .. RoutineReader.LongOnes(routineFiles, routines), .. poses.FindArrowsThatFail(),
        ])
        {
            Language = Language,
            Version = snapshot.Version,
            Guides = [.. guides.OrderBy(guide => guide.Title, TitleOrder.Instance)],
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
        return new MasterContent(library, folder, sources, targets, poses, Slugs(routineFiles));

        List<Article> ReadArticles(IReadOnlyList<ContentFile> files) =>
            [.. ContentFolder.ReadInParallel(files, article => ArticleReader.Read(article, sources, targets)).OfType<Article>()];
    }

    private MasterContent Finish(MasterContent master)
    {
        master.Folder.Forget();
        return problems.IsEmpty ? master : throw Problems();
    }

    private ContentException Problems() =>
        new([.. problems.Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);

    private static void CheckSlugs(IEnumerable<ContentFile> files)
    {
        foreach (var file in files.Where(file => !KebabCase.IsSlug(file.Slug)))
        {
            file.Report(1, $"\"{file.Slug}\" cannot be an address: name the file with small letters, numbers and single hyphens");
        }
    }

    private static HashSet<string> Slugs(IEnumerable<ContentFile> files) => [.. files.Select(file => file.Slug)];
}
