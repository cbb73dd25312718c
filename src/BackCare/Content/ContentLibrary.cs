using System.Collections.Concurrent;
using System.Collections.Frozen;
using BackCare.Codes;
using BackCare.Guides;
using BackCare.Plans;
using BackCare.Screening;
using BackCare.Screening.Verification;
using BackCare.Text;

namespace BackCare.Content;

/// <summary>Everything in <c>content/</c>: read once, checked whole, rendered once, and never changed.</summary>
public sealed class ContentLibrary
{
    private readonly Func<IReadOnlyList<ContentProblem>> warnings;
    private readonly ScreeningText wording;
    private readonly ConcurrentDictionary<CountryTerms, ScreeningText> wordings = new();
    private InterfaceText labels = null!;
    private FrozenDictionary<string, Guide> guidesBySlug = FrozenDictionary<string, Guide>.Empty;
    private FrozenDictionary<string, Guide> guidesByAnyName = FrozenDictionary<string, Guide>.Empty;

    /// <param name="wording">The wording of the screening as it was read, its tokens not yet filled.</param>
    internal ContentLibrary(ScreeningText wording, Func<IReadOnlyList<ContentProblem>> warnings) =>
        (this.wording, this.warnings) = (wording, warnings);

    /// <summary>The language of its words, such as <c>en</c>; what is not translated yet says so itself.</summary>
    public required string Language { get; init; }

    /// <summary>A short hash of all files that this was read from: the same content, the same version.</summary>
    public required string Version { get; init; }

    /// <summary>By title.</summary>
    public required IReadOnlyList<Guide> Guides
    {
        get;
        init
        {
            field = value;
            guidesBySlug = value.ToFrozenDictionary(guide => guide.Slug);
            guidesByAnyName = value.SelectMany(guide => guide.Aliases.Append(guide.Slug).Select(name => (name, guide)))
                .ToFrozenDictionary(pair => pair.name, pair => pair.guide);
        }
    }

    /// <summary>In the order in which the site lists them.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>About, privacy and the like.</summary>
    public required IReadOnlyList<Article> Pages { get; init; }

    /// <summary>In the order in which the site lists them.</summary>
    public required IReadOnlyList<Routine> Routines { get; init; }

    public required RuleTable Rules { get; init; }

    /// <summary>The named cases that the rules are tested on, in the order of their file.</summary>
    public required IReadOnlyList<NamedCase> Cases { get; init; }

    /// <summary>Published lines on when to get help, compared with the rules, in the order of their file.</summary>
    public required IReadOnlyList<ReferenceLine> ReferenceLines { get; init; }

    public required Questionnaire Questionnaire { get; init; }

    /// <summary>What is asked after a session: one page, decided by the same rules.</summary>
    public required Questionnaire AfterSession { get; init; }

    /// <summary>The wording with neutral words where a country has its own: for pages that all visitors share.</summary>
    public ScreeningText Screening => field ??= ScreeningFor(null);

    /// <summary>The English library, where this one is a translation.</summary>
    internal ContentLibrary? Master { get; set; }

    public required InterfaceText Interface
    {
        get => labels;
        init => labels = value;
    }

    /// <summary>The emergency numbers, by the name of the country.</summary>
    public required EmergencyLines Emergency { get; init; }

    /// <summary>Where the codes of health records lead.</summary>
    public required CodeIndex Codes { get; init; }

    /// <summary>What is odd but not wrong, computed when an author asks: it would slow the start.</summary>
    public IReadOnlyList<ContentProblem> Warnings() => warnings();

    /// <summary>Reads and checks a content folder.</summary>
    /// <param name="addressOf">Where links lead; without it, they stay as their author wrote them.</param>
    /// <exception cref="ContentException">Anything is wrong; it carries every problem with file and line.</exception>
    public static ContentLibrary Load(string folder, LinkAddress? addressOf = null) => Load(ContentSnapshot.Read(folder), addressOf);

    /// <summary>Checks what was read of a content folder.</summary>
    /// <param name="addressOf">Where links lead; without it, they stay as their author wrote them.</param>
    /// <exception cref="ContentException">Anything is wrong; it carries every problem with file and line.</exception>
    public static ContentLibrary Load(ContentSnapshot snapshot, LinkAddress? addressOf = null) =>
        new LibraryLoader(snapshot, addressOf ?? AsWritten).Load();

    /// <summary>Checks what was read of a content folder in all its languages: English first.</summary>
    /// <param name="addressIn">Where links lead in each language.</param>
    /// <exception cref="ContentException">Anything is wrong; it carries every problem with file and line.</exception>
    public static IReadOnlyList<ContentLibrary> LoadAll(ContentSnapshot snapshot, Func<string, LinkAddress>? addressIn = null)
    {
        var addresses = addressIn ?? (_ => AsWritten);
        return new LibraryLoader(snapshot, addresses(Languages.Master)).LoadAll(addresses);
    }

    /// <summary>The wording in the words of a country, or the neutral ones where it is not known.</summary>
    public ScreeningText ScreeningFor(EmergencyLine? line) =>
        wordings.GetOrAdd(line?.Terms ?? Emergency.Unknown, wording.In);

    /// <summary>The labels in the language of a guide, which may not be translated yet: they name its sides and its hold.</summary>
    public InterfaceText WordsFor(Guide guide) => For(guide.Language).Interface;

    /// <summary>The library for a part that may not be translated yet: this one, or the English one.</summary>
    public ContentLibrary For(string language) => language == Language || Master is null ? this : Master;

    /// <summary>The same library for a site that offers no check: only the labels that lead to it differ.</summary>
    public ContentLibrary WithoutCheck()
    {
        var copy = (ContentLibrary)MemberwiseClone();
        copy.labels = labels.WithoutCheck();
        copy.Master = Master?.WithoutCheck();
        return copy;
    }

    public Guide? FindGuide(string slug) => guidesBySlug.GetValueOrDefault(slug);

    /// <summary>The guide that has this slug, or had it once.</summary>
    public Guide? FindGuideByAnyName(string name) => guidesByAnyName.GetValueOrDefault(name);

    public Routine? FindRoutine(string slug) => Routines.FirstOrDefault(routine => routine.Slug == slug);

    public Article? FindArticle(string slug) => Articles.FirstOrDefault(article => article.Slug == slug);

    public Article? FindPage(string slug) => Pages.FirstOrDefault(page => page.Slug == slug);

    private static string AsWritten(LinkKind kind, string name) => $"{KebabCase.From($"{kind}")}:{name}";
}
