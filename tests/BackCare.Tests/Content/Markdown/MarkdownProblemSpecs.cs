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
    public void A_mistake_in_a_text_is_reported_with_what_to_fix(string file, string right, string wrong, string message)
    {
        var problems = ContentCopy.ProblemsWith(file, right, wrong);

        Assert.Contains(problems, problem => problem.Message.Contains(message, StringComparison.Ordinal));
    }
}
