using BackCare.Content;
using BackCare.Guides;

namespace BackCare.Tests.Content.Translation;

public sealed class TranslationSpecs : IDisposable
{
    private const string Guide = "xx/guides/chair-twist.md";

    private readonly ContentCopy content = new();

    public TranslationSpecs() => PseudoLanguage.Write(content.Folder);

    [Fact]
    public void A_translation_takes_everything_except_its_words_from_the_English()
    {
        var (english, other) = Load();

        Assert.Equal(PseudoLanguage.Code, other.Language);
        Assert.Same(english.Rules, other.Rules);
        Assert.Same(english.Questionnaire, other.Questionnaire);
        Assert.Equal(english.Guides.Count, other.Guides.Count);
        foreach (var guide in other.Guides)
        {
            var original = english.FindGuide(guide.Slug)!;
            Assert.Equal(original.Dosage, guide.Dosage);
            Assert.Equal((original.AtMost, original.Minutes, original.Ease), (guide.AtMost, guide.Minutes, guide.Ease));
            Assert.Same(original.Involves, guide.Involves);
            Assert.Same(original.Sources, guide.Sources);
            Assert.Equal(PosesOf(original), PosesOf(guide));
            Assert.Equal((PseudoLanguage.Code, PseudoLanguage.Mark + original.Title), (guide.Language, guide.Title));
        }

        Assert.All(
            other.Routines,
            routine => Assert.All(routine.Plan.Items, item => Assert.Same(other.FindGuide(item.Guide.Slug), item.Guide)));
        Assert.Empty(other.Warnings());
    }

    [Fact]
    public void A_picture_is_drawn_once_and_has_its_own_words_in_each_language()
    {
        content.Change(Guide, text => ContentCopy.ReplaceFirst(text, "![", "![Palabras propias: "));
        var (english, other) = Load();
        var (original, own) = (FirstPicture(english), FirstPicture(other));

        Assert.StartsWith("Palabras propias: ", own.Alternative, StringComparison.Ordinal);
        Assert.Equal(original.Drawing.Value.Replace(Title(original), Title(own), StringComparison.Ordinal), own.Drawing.Value);

        static Picture FirstPicture(ContentLibrary library) =>
            library.FindGuide("chair-twist")!.Steps.First(step => step.Picture is not null).Picture!;
        static string Title(Picture picture) => $"<title>{System.Net.WebUtility.HtmlEncode(picture.Alternative)}</title>";
    }

    [Theory]
    [InlineData(Guide, "10 to 15 seconds", "10 to 16 seconds", 6, "only here 16, only in English 15")]
    [InlineData(Guide, "Sit on a sturdy chair", "Sit on 2 chairs", 32, "numbers")]
    [InlineData(Guide, "  - do not chase a pop\n", "", 13, "\"do-not\" has 2 entries")]
    [InlineData(Guide, "pose:chair-twist/right", "pose:chair-twist/left", 32, "pictures")]
    [InlineData(Guide, "feel: ", "minutes: 9\nfeel: ", 7, "remove \"minutes\"")]
    [InlineData(Guide, "evidence: ", "evidense: ", null, "remove \"evidense\"")]
    [InlineData(Guide, "## Sit tall\n", "Sit tall\n", 32, "headings")]
    [InlineData("xx/articles/sciatica.md", "(article:back-pain-now)", "(article:sleep-and-bed)", null, "links")]
    [InlineData("xx/screening.yml", "{to-emergency}", "to hospital", null, "tokens")]
    [InlineData("xx/screening.yml", "  title: Check your symptoms\n", "", null, "\"title\" is missing")]
    [InlineData("xx/interface.yml", "count-many: \"{0} stretches\"", "count-many: stretches", null, "tokens")]
    [InlineData("xx/outcomes/emergency.md", "lead: ", "lead: 3 ", null, "numbers")]
    [InlineData("xx/countries.yml", "  ar:\n", "  aq:\n", null, "\"ar\" is missing")]
    public void What_differs_from_the_English_stops_the_start(string file, string right, string wrong, int? line, string says)
    {
        content.Change(file, text => ContentCopy.ReplaceFirst(text, right, wrong));

        Assert.Contains(
            Problems(), problem => problem.File == $"content/{file}" && (line is null || problem.Line == line)
                && problem.Message.Contains(says, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("screening.yml")]
    [InlineData("interface.yml")]
    [InlineData("countries.yml")]
    [InlineData("reference-lines.yml")]
    [InlineData("outcomes/today.md")]
    public void The_check_its_outcomes_and_the_labels_must_be_translated_from_the_English_as_it_is(string file)
    {
        content.Change($"en/{file}", text => text + "\n\n");
        var hash = PseudoLanguage.HashOf(Path.Combine(content.Folder, "en", file));
        Assert.Contains(
            Problems(),
            problem => problem.File == $"content/xx/{file}" && problem.Message.EndsWith($"then write {hash}", StringComparison.Ordinal));

        content.Delete($"xx/{file}");
        Assert.Contains(new ContentProblem($"content/xx/{file}", 1, "the file is missing: write it"), Problems());
    }

    [Fact]
    public void A_page_without_a_current_translation_stays_English_with_a_warning()
    {
        content.Delete(Guide);
        content.Change("en/articles/sciatica.md", text => text + "\nOne sentence more.\n");
        var (english, other) = Load();

        Assert.Equal(Languages.Master, other.FindGuide("chair-twist")!.Language);
        Assert.Equal(english.FindGuide("chair-twist")!.Title, other.FindGuide("chair-twist")!.Title);
        Assert.Contains("One sentence more", other.FindArticle("sciatica")!.Html, StringComparison.Ordinal);
        var hash = PseudoLanguage.HashOf(Path.Combine(content.Folder, "en/articles/sciatica.md"));
        Assert.Collection(
            other.Warnings().OrderByDescending(warning => warning.File),
            warning => Assert.Equal(($"content/{Guide}", "not translated yet: the English text is shown"), (warning.File, warning.Message)),
            warning => Assert.EndsWith($"then write {hash}", warning.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_guide_that_is_not_translated_links_to_the_pages_of_the_other_language()
    {
        content.Delete(Guide);
        content.Change("en/guides/chair-twist.md", text => text + "\nRead [about sciatica](article:sciatica).\n");
        var libraries = ContentLibrary.LoadAll(
            ContentSnapshot.Read(content.Folder), language => (kind, name) => $"/{language}/{kind}/{name}");

        Assert.Equal(
            ["/en/Article/sciatica", "/xx/Article/sciatica"],
            libraries.Select(library => library.FindGuide("chair-twist")!.Steps[^1].Html.Split('"')[1]));
    }

    [Fact]
    public void A_guide_that_is_not_translated_keeps_its_own_words_for_right_and_left()
    {
        content.Delete(Guide);
        content.Change("xx/interface.yml", text => text.Replace("{right: left}", "{derecha: izquierda}", StringComparison.Ordinal));
        var (_, other) = Load();

        Assert.Equal("left", other.WordsFor(other.FindGuide("chair-twist")!).Session.TradePlaces["right"]);
        Assert.Equal("izquierda", other.WordsFor(other.FindGuide("floor-twist")!).Session.TradePlaces["derecha"]);
    }

    [Theory]
    [InlineData("Turn slowly to the right", "Turn slowly to the left", "names the sides")]
    [InlineData("## Hold for 10 seconds", "## Stay for 10 breaths", "names the hold")]
    public void A_side_or_a_hold_that_a_step_no_longer_names_is_a_warning(string right, string wrong, string says)
    {
        content.Change(Guide, text => ContentCopy.ReplaceFirst(text, right, wrong));

        Assert.Contains(
            Load().Other.Warnings(),
            warning => warning.File == $"content/{Guide}" && warning.Message.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void A_translation_without_an_English_file_is_refused()
    {
        content.Write("xx/guides/moon-walk.md", "x");

        Assert.Contains(
            Problems(),
            problem => problem.File == "content/xx/guides/moon-walk.md"
                && problem.Message.Contains("no English file", StringComparison.Ordinal));
    }

    public void Dispose() => content.Dispose();

    private (ContentLibrary English, ContentLibrary Other) Load() =>
        ContentLibrary.LoadAll(ContentSnapshot.Read(content.Folder)) is [var english, var other]
            ? (english, other)
            : throw new InvalidOperationException();

    private IReadOnlyList<ContentProblem> Problems() =>
        Assert.Throws<ContentException>(() => ContentLibrary.LoadAll(ContentSnapshot.Read(content.Folder))).Problems;

    private static IEnumerable<string?> PosesOf(Guide guide) =>
        [.. guide.Steps.Select(step => step.Picture?.Pose), .. guide.Repetition.Parts.Select(part => part.Picture.Pose)];
}
