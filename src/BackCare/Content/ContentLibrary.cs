using System.Collections.Frozen;
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
    private readonly FrozenDictionary<string, Guide> guidesBySlug;
    private readonly FrozenDictionary<string, Guide> guidesByAnyName;

    internal ContentLibrary(
        string version, IReadOnlyList<Guide> guides, IReadOnlyList<Article> articles, IReadOnlyList<Article> pages, IReadOnlyList<Routine> routines, RuleTable rules,
        IReadOnlyList<NamedCase> cases, Questionnaire questionnaire, ScreeningWords screening, InterfaceWords words, IReadOnlyList<EmergencyLine> emergency,
        CodeIndex codes, Func<IReadOnlyList<ContentProblem>> warnings)
    {
        Version = version;
        (Guides, Articles, Pages, Routines) = (guides, articles, pages, routines);
        (Rules, Cases, Questionnaire, Screening, Interface) = (rules, cases, questionnaire, screening, words);
        (Emergency, Codes) = (emergency, codes);
        this.warnings = warnings;
        guidesBySlug = guides.ToFrozenDictionary(guide => guide.Slug);
        guidesByAnyName = guides.SelectMany(guide => guide.Aliases.Append(guide.Slug).Select(name => (name, guide))).ToFrozenDictionary(pair => pair.name, pair => pair.guide);
    }

    /// <summary>A short hash of all files that this was read from: the same content, the same version.</summary>
    public string Version { get; }

    /// <summary>By title.</summary>
    public IReadOnlyList<Guide> Guides { get; }

    /// <summary>In the order of /learn.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>About, privacy and the like.</summary>
    public IReadOnlyList<Article> Pages { get; }

    /// <summary>In the order of /routines.</summary>
    public IReadOnlyList<Routine> Routines { get; }

    public RuleTable Rules { get; }

    /// <summary>The patients on whom the rules are tried, in the order of their file.</summary>
    public IReadOnlyList<NamedCase> Cases { get; }

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
    public static ContentLibrary Load(string folder) => Load(ContentSnapshot.Read(folder));

    /// <summary>Checks what was read of a content folder.</summary>
    /// <exception cref="ContentException">Anything is wrong; it carries every problem with file and line.</exception>
    public static ContentLibrary Load(ContentSnapshot snapshot) => new LibraryLoader(snapshot).Load();

    public Guide? FindGuide(string slug) => guidesBySlug.GetValueOrDefault(slug);

    /// <summary>The guide that has this slug, or had it once.</summary>
    public Guide? FindGuideByAnyName(string name) => guidesByAnyName.GetValueOrDefault(name);

    public Routine? FindRoutine(string slug) => Routines.FirstOrDefault(routine => routine.Slug == slug);

    public Article? FindArticle(string slug) => Articles.FirstOrDefault(article => article.Slug == slug);

    public Article? FindPage(string slug) => Pages.FirstOrDefault(page => page.Slug == slug);
}
