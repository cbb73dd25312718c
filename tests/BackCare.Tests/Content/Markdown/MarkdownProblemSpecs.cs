namespace BackCare.Tests.Content.Markdown;

public sealed class MarkdownProblemSpecs
{
    [Theory]
    [InlineData("en/articles/what-the-pop-is.md", "## ", "[a](guide:moon-walk)\n\n## ", "there is no guide \"moon-walk\": correct the "
        + "name, or write that guide")]
    [InlineData(
        "en/articles/what-the-pop-is.md",
        "## ",
        "[a](http://example.org)\n\n## ",
        "a link to \"http://example.org\" is not possible: write guide:, article:, page:, source: or check:")]
    [InlineData("en/articles/what-the-pop-is.md", "## ", "# Big\n\n## ", "a heading here begins with ##: the title of the page is in its "
        + "front matter")]
    [InlineData(
        "en/guides/chair-twist.md",
        "\n## ",
        "\n![a](http://example.org/a.png) and words\n\n## ",
        "a picture stands in a step of a guide, in a paragraph of its own")]
    [InlineData("en/articles/what-the-pop-is.md", "## ", "![a](http://example.org/a.png)\n\n## ", "a picture stands in a step of a guide")]
    [InlineData("en/articles/what-the-pop-is.md", "## ", "<javascript:alert(1)>\n\n## ", "a link needs words of its own")]
    [InlineData(
        "en/articles/what-the-pop-is.md",
        "## ",
        "[a]\n\n[a]: javascript:alert(1)\n\n## ",
        "a link to \"javascript:alert(1)\" is not possible")]
    [InlineData("en/articles/what-the-pop-is.md", "## ", "<script>alert(1)</script>\n\n## ", "HTML is not read here")]
    [InlineData("en/articles/what-the-pop-is.md", "## ", "So <b>never</b>.\n\n## ", "HTML is not read here")]
    [InlineData("en/articles/what-the-pop-is.md", "## ", "<!-- later -->\n\n## ", "HTML is not read here")]
    [InlineData("en/articles/what-the-pop-is.md", "## ", "##\n\n## ", "a heading has words: write them after ##")]
    [InlineData("en/articles/what-the-pop-is.md", "## ", "[](guide:plank)\n\n## ", "a link needs words of its own")]
    [InlineData("en/articles/when-to-get-help.md", "{to-emergency}", "{to-emergencies}",
        "nothing fills \"{to-emergencies}\": write one of ")]
    [InlineData("en/pages/safety.md", "{physiotherapist}", "{physio}", "nothing fills \"{physio}\": write one of ")]
    public void A_mistake_in_a_text_is_reported_with_what_to_fix(string file, string right, string wrong, string message)
    {
        var problems = ContentCopy.ProblemsWith(file, right, wrong);

        Assert.Contains(problems, problem => problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData('>', 300)]
    [InlineData('*', 2000)]
    public void A_text_that_is_nested_too_deeply_is_refused_and_ends_nothing(char mark, int depth)
    {
        var nested = $"{new string(mark, depth)}x{new string(mark, depth)}";

        var problems = ContentCopy.ProblemsWith("en/articles/what-the-pop-is.md", "\n\n## ", $"\n\n{nested}\n\n## ");

        Assert.Contains(problems, problem => problem.Message.Contains("this is nested too deeply", StringComparison.Ordinal));
    }
}
