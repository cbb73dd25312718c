using BackCare.Codes;
using BackCare.Guides;
using BackCare.Plans;
using BackCare.Screening;
using BackCare.Words;

namespace BackCare.Content;

/// <summary>Everything in <c>content/</c>: read once, checked whole, rendered once, and never changed.</summary>
public sealed class ContentLibrary
{
    private readonly Func<IReadOnlyList<ContentProblem>> warnings;
    private readonly Dictionary<string, Guide> guidesByAnyName;

    internal ContentLibrary(
        IReadOnlyList<Guide> guides, IReadOnlyList<Article> articles, IReadOnlyList<Article> pages, IReadOnlyList<Routine> routines, RuleTable rules,
        Questionnaire questionnaire, ScreeningWords screening, InterfaceWords words, IReadOnlyList<EmergencyLine> emergency, CodeIndex codes, Func<IReadOnlyList<ContentProblem>> warnings)
    {
        (Guides, Articles, Pages, Routines) = (guides, articles, pages, routines);
        (Rules, Questionnaire, Screening, Interface) = (rules, questionnaire, screening, words);
        (Emergency, Codes) = (emergency, codes);
        this.warnings = warnings;
        guidesByAnyName = guides.SelectMany(guide => guide.Aliases.Append(guide.Slug).Select(name => (name, guide))).ToDictionary(pair => pair.name, pair => pair.guide);
    }

    /// <summary>By title.</summary>
    public IReadOnlyList<Guide> Guides { get; }

    /// <summary>In the order of /learn.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>About, privacy and the like.</summary>
    public IReadOnlyList<Article> Pages { get; }

    /// <summary>In the order of /routines.</summary>
    public IReadOnlyList<Routine> Routines { get; }

    public RuleTable Rules { get; }

    public Questionnaire Questionnaire { get; }

    public ScreeningWords Screening { get; }

    public InterfaceWords Interface { get; }

    /// <summary>Whom to call, by the name of the country.</summary>
    public IReadOnlyList<EmergencyLine> Emergency { get; }

    /// <summary>Where the codes of health records lead.</summary>
    public CodeIndex Codes { get; }

    /// <summary>What is odd though nothing is wrong, worked out when an author asks: it takes longer than a start should.</summary>
    public IReadOnlyList<ContentProblem> Warnings() => warnings();

    /// <summary>Reads and checks a content folder.</summary>
    /// <exception cref="ContentException">Anything is wrong; it carries every problem with file and line.</exception>
    public static ContentLibrary Load(string folder) => new LibraryLoader(folder).Load();

    public Guide? FindGuide(string slug) => Guides.FirstOrDefault(guide => guide.Slug == slug);

    /// <summary>The guide that has this slug, or had it once.</summary>
    public Guide? FindGuideByAnyName(string name) => guidesByAnyName.GetValueOrDefault(name);

    public Routine? FindRoutine(string slug) => Routines.FirstOrDefault(routine => routine.Slug == slug);

    public Article? FindArticle(string slug) => Articles.FirstOrDefault(article => article.Slug == slug);

    public Article? FindPage(string slug) => Pages.FirstOrDefault(page => page.Slug == slug);
}
