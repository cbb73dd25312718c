using BackCare.Content;
using BackCare.Content.Style;

namespace BackCare.Tests.Content.Style;

public sealed class StyleCheckSpecs
{
    private const string Article = "en/articles/walking.md";
    private const string TwentyOne =
        "One two three four five six seven eight nine ten one two three four five six seven eight nine ten one.";

    [Theory]
    [InlineData(TwentyOne, "a sentence of 21 words, more than 20: split it (\"One two three four five …\")")]
    [InlineData("- Short.\n- " + TwentyOne, "a sentence of 21 words, more than 20: split it (\"One two three four five …\")", 1)]
    [InlineData("One. Two is \"here.\" Three is [there](check:). **Four.**", "a paragraph of 4 sentences, more than 3: split it")]
    [InlineData("It is easy.", "\"easy\": what is easy for one reader is not for another")]
    [InlineData("## Your buttock", "two terms for one thing: write \"bottom\", not \"buttock\"")]
    public void Words_that_are_hard_to_read_are_a_warning_with_file_and_line(string words, string message, int below = 0)
    {
        using var content = new ContentCopy();
        var before = File.ReadAllLines(Path.Combine(content.Folder, Article)).Length;
        content.Change(Article, text => text + "\n" + words + "\n");

        Assert.Contains(
            new ContentProblem($"content/{Article}", before + 2 + below, message),
            StyleCheck.FindWarnings(ContentSnapshot.Read(content.Folder)));
    }

    [Theory]
    [InlineData("One two three four five six seven eight nine ten one two three four five six seven eight nine ten.")]
    [InlineData("One. Two. Three.")]
    [InlineData("Your bottom (buttock) rests on the chair.")]
    [InlineData("An uneasy person rests.")]
    [InlineData("It stands in [\"One two three four five six seven eight nine ten one two three four five six seven eight nine "
        + "ten\"](source:walkback24).")]
    public void Words_that_keep_to_the_house_style_are_no_warning(string words)
    {
        using var content = new ContentCopy();
        var before = StyleCheck.FindWarnings(ContentSnapshot.Read(content.Folder));
        content.Change(Article, text => text + "\n" + words + "\n");

        Assert.Equal(before, StyleCheck.FindWarnings(ContentSnapshot.Read(content.Folder)));
    }

    [Fact]
    public void A_value_of_the_front_matter_is_checked_on_its_own_line()
    {
        using var content = new ContentCopy();
        content.Change(
            Article, text => text.Replace("title: Walking\n", $"title: Walking\nsummary: {TwentyOne}\n", StringComparison.Ordinal).Replace(
                "\nsummary: A walking", "\nsummary2: A walking", StringComparison.Ordinal));

        Assert.Contains(
            StyleCheck.FindWarnings(ContentSnapshot.Read(content.Folder)), warning => warning is { File: $"content/{Article}", Line: 3 });
    }

    [Fact]
    public void A_page_of_long_words_has_too_high_a_grade_and_names_of_diseases_do_not_count()
    {
        using var content = new ContentCopy();
        content.Change(Article, text => text[..(text.IndexOf("---\n", 4, StringComparison.Ordinal) + 4)]
            + string.Concat(Enumerable.Repeat("Considerable uncertainty complicates rehabilitation recommendations.\n\n", 40)));
        content.Change("en/articles/sciatica.md", text => text[..(text.IndexOf("---\n", 4, StringComparison.Ordinal) + 4)]
            + string.Concat(Enumerable.Repeat("You may have ankylosing spondylitis, spondylolisthesis or osteoporosis.\n\n", 40)));

        var graded = StyleCheck.FindWarnings(ContentSnapshot.Read(content.Folder))
            .Where(warning => warning.Message.StartsWith("the reading grade is", StringComparison.Ordinal));

        Assert.Equal([$"content/{Article}"], graded.Select(warning => warning.File));
    }

    [Theory]
    [InlineData(
        "sources.yml",
        "  address: https://doi.org/10.1016/j.jpain.2019.03.009\n",
        "",
        "\"costa19\" has no address, and the publication has https://doi.org/10.1016/j.jpain.2019.03.009")]
    [InlineData(
        "sources.yml",
        "title: Sciatica\n  publisher: NHS 111",
        "title: Pain in a leg\n  publisher: NHS 111",
        "\"111w-sc\" has another title than the publication: \"Sciatica\"")]
    [InlineData("publications.yml", "costa19:", "moon:", "sources.yml has no source \"moon\": correct the id, or take it out")]
    public void A_source_that_is_named_unlike_its_publication_is_a_warning(string file, string right, string wrong, string message)
    {
        using var content = new ContentCopy();
        content.Change(file, text => text.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains(
            StyleCheck.FindWarnings(ContentSnapshot.Read(content.Folder)),
            warning => warning.File == $"content/{file}" && warning.Line > 1 && warning.Message == message);
    }

    [Fact]
    public void A_broken_style_file_is_a_warning_and_stops_no_start()
    {
        using var content = new ContentCopy();
        content.Write("en/style.yml", "max-words: many\n");

        Assert.Empty(content.Problems());
        Assert.Contains(StyleCheck.FindWarnings(ContentSnapshot.Read(content.Folder)), warning => warning.File == "content/en/style.yml");
    }
}
