namespace BackCare.Tests.Content.Yaml;

public sealed class YamlProblemSpecs
{
    [Theory]
    [InlineData(
        "en/guides/chair-twist.md", "\narea: mid-back", "\nareas: mid-back", "unknown key \"areas\" in this file; the keys are: title, ")]
    [InlineData("en/guides/chair-twist.md", "\narea: mid-back", "\nareas: mid-back", "missing key \"area\" in this file")]
    [InlineData("en/guides/chair-twist.md", "\narea: mid-back", "\narea: elbow", "\"area\" cannot be \"elbow\": write one of neck, "
        + "upper-back, mid-back, lower-back, hips, whole-back")]
    [InlineData("en/guides/chair-twist.md", "\nminutes: ", "\nminutes: about ", "but must be a whole number")]
    [InlineData(
        "en/guides/chair-twist.md", "---\ntitle", "title", "the file must begin with a line \"---\", its keys, and another line \"---\"")]
    [InlineData("en/guides/chair-twist.md", "title: ", "title: [", "this is not YAML: ")]
    [InlineData("en/guides/chair-twist.md", "\narea: ", "\ntitle: Twist\narea: ", "this is not YAML: the key \"title\" is here twice")]
    [InlineData("en/guides/chair-twist.md", "\narea: mid-back", "\narea: *area", "this is not YAML: an alias (*) is not read here: write "
        + "the text itself")]
    [InlineData("en/guides/chair-twist.md", "\narea: ", "\n[title]: Twist\narea: ", "this is not YAML: a key is a plain text")]
    [InlineData(
        "screening.yml", "\nquestions:", "\n---\nquestions:", "this is not YAML: a second document begins here: take the line --- out")]
    [InlineData("screening.yml", "urgency: stop", "urgency: halt", "\"urgency\" cannot be \"halt\": write one of clear, stop, soon, "
        + "today, emergency")]
    [InlineData("en/interface.yml", "  neck: Neck\n", "", "missing key \"neck\" in \"areas\"")]
    [InlineData(
        "en/guides/chair-twist.md",
        "\narea: mid-back",
        "\narea: mid-back # where it is felt",
        "this is not YAML: the text ends before \" #\": put it in quotes, or the comment on a line of its own")]
    [InlineData(
        "en/guides/chair-twist.md", "\nfeel: ", "\nfeel: &strong ", "this is not YAML: a text cannot begin with &: put it in quotes")]
    [InlineData(
        "en/guides/chair-twist.md", "\nfeel: ", "\nfeel: !strong ", "this is not YAML: a text cannot begin with !: put it in quotes")]
    [InlineData(
        "en/guides/chair-twist.md", "title: ", "title: Sit tall: a ", "this is not YAML: a text with a colon and a space needs quotes")]
    [InlineData("en/guides/chair-twist.md", "\n  hold:", "\n\thold:", "this is not YAML: a tab stands before the text: indent with spaces")]
    [InlineData(
        "en/guides/chair-twist.md", "\nfeel: ", "\nfeel: <b>Strong</b> ", "this is not YAML: HTML is not read here: write plain words")]
    [InlineData("en/guides/chair-twist.md", "title: Chair twist", "title: \" \"", "\"title\" must be a text")]
    [InlineData("en/guides/chair-twist.md", "title: Chair twist", "title: ~", "\"title\" must be a text")]
    [InlineData("en/guides/chair-twist.md", "- keep both hips on the seat", "- null", "\"do\" must be a text")]
    [InlineData("en/guides/chair-twist.md", "title: Chair twist", "title: \"Chair\\0\"", "a character here, U+0000, that is no text")]
    [InlineData("en/guides/chair-twist.md", "keep both hips", "keep [both](guide:plank) hips",
        "a link is not read here: write plain words")]
    [InlineData("en/guides/chair-twist.md", "[chair]", "[chair, chair]", "\"equipment\" has \"chair\" a second time: take one away")]
    [InlineData("en/guides/chair-twist.md", "\nsources: [", "\nsources: [fuel-clinic, ", "\"sources\" has \"fuel-clinic\" a second time")]
    [InlineData("emergency.yml", "us: {numbers: [\"911\"]", "us: {numbers: [\"911\", \"911\"]", "\"numbers\" has \"911\" a second time")]
    [InlineData("en/interface.yml", "tick for {0}", "tick for {9}", "a place that the site fills is written {0}, {1} or {2}")]
    [InlineData("en/interface.yml", "tick for {0}", "tick for {", "a place that the site fills is written {0}, {1} or {2}")]
    [InlineData("en/interface.yml", "tick for {0}", "tick for {0:D9999999999}", "a place that the site fills is written {0}, {1} or {2}")]
    [InlineData("sources.yml", "https://www.nhs.uk/", "javascript:alert(", "is not the address of a source: it begins with https://")]
    [InlineData("sources.yml", "https://www.nhs.uk/", "www.nhs.uk/", "is not the address of a source: it begins with https://")]
    [InlineData(
        "sources.yml", "\n  checked: read", "\n  checked: maybe", "\"checked\" cannot be \"maybe\": write one of read, copy, not-read")]
    public void A_mistake_in_the_YAML_is_reported_with_what_to_fix(string file, string right, string wrong, string message)
    {
        var problems = ContentCopy.ProblemsWith(file, right, wrong);

        Assert.Contains(problems, problem => problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_nothing_but_brackets_is_refused_and_does_not_end_the_process()
    {
        var problems = ContentCopy.ProblemsWith("sources.yml", _ => new string('[', 100_000));

        Assert.Contains(problems, problem => problem.ToString() == "content/sources.yml(1): this is not YAML: this is nested too deeply");
    }

    [Fact]
    public void A_file_with_very_many_keys_is_refused_with_one_problem()
    {
        var problems = ContentCopy.ProblemsWith("sources.yml", _ => string.Concat(Enumerable.Range(0, 11_000).Select(i => $"s{i}: a\n")));

        Assert.Equal("this is not YAML: a file has at most 10000 keys: split it", Assert.Single(problems).Message);
    }
}
