using BackCare.Content;

namespace BackCare.Tests.Content;

public sealed class ContentProblemSpecs
{
    [Fact]
    public void The_published_content_has_no_problem()
    {
        Assert.Empty(ProblemsWith("en/interface.yml", text => text));
    }

    [Theory]
    [InlineData(
        "en/guides/chair-twist.md", "\narea: mid-back", "\nareas: mid-back", "unknown key \"areas\" in this file; the keys are: title, ")]
    [InlineData("en/guides/chair-twist.md", "\narea: mid-back", "\nareas: mid-back", "missing key \"area\" in this file")]
    [InlineData("en/guides/chair-twist.md", "\narea: mid-back", "\narea: elbow", "\"area\" cannot be \"elbow\": write one of neck, "
        + "upper-back, mid-back, lower-back, hips, whole-back")]
    [InlineData("en/guides/chair-twist.md", "\nminutes: ", "\nminutes: about ", "but must be a whole number")]
    [InlineData("en/guides/chair-twist.md", "(pose:chair-twist/", "(picture:chair-twist/", "a picture names its pose as pose:guide/name")]
    [InlineData("en/guides/chair-twist.md", "involves: [", "involves: [jumping, ", "a guide cannot involve \"jumping\": the demands are "
        + "listed in content/screening.yml")]
    [InlineData("en/guides/chair-twist.md", "\nsources: [", "\nsources: [nobody99, ", "there is no source \"nobody99\": correct the id, "
        + "or add it to content/sources.yml")]
    [InlineData(
        "en/guides/chair-twist.md", "---\ntitle", "title", "the file must begin with a line \"---\", its keys, and another line \"---\"")]
    [InlineData("en/guides/chair-twist.md", "title: ", "title: [", "this is not YAML: ")]
    [InlineData("en/guides/chair-twist.md", "\narea: ", "\ntitle: Twist\narea: ", "this is not YAML: the key \"title\" is here twice")]
    [InlineData("en/guides/chair-twist.md", "\narea: mid-back", "\narea: *area", "this is not YAML: an alias (*) is not read here: write "
        + "the text itself")]
    [InlineData("en/guides/chair-twist.md", "\narea: ", "\n[title]: Twist\narea: ", "this is not YAML: a key is a plain text")]
    [InlineData(
        "screening.yml", "\nquestions:", "\n---\nquestions:", "this is not YAML: a second document begins here: take the line --- out")]
    [InlineData("en/articles/what-the-pop-is.md", "## ", "[a](guide:moon-walk)\n\n## ", "there is no guide \"moon-walk\": correct the "
        + "name, or write that guide")]
    [InlineData(
        "en/articles/what-the-pop-is.md",
        "## ",
        "[a](http://example.org)\n\n## ",
        "a link to \"http://example.org\" is not possible: write guide:, article:, page:, source: or check:")]
    [InlineData("en/articles/what-the-pop-is.md", "## ", "# Big\n\n## ", "a heading here begins with ##: the title of the page is in its "
        + "front matter")]
    [InlineData("screening.yml", "sign: fever", "sign: feverish", "the sign \"feverish\" of content/screening.yml has no words here: add "
        + "them under \"signs\"")]
    [InlineData("screening.yml", "sign: fever", "sign: feverish", "no question asks about a sign \"fever\": correct the name, or add it "
        + "to a question")]
    [InlineData(
        "screening.yml", "sign: fever\n", "sign: very-ill\n", "the sign or topic \"very-ill\" stands here a second time: take one away")]
    [InlineData(
        "screening.yml", "after: [minor-fall]", "after: [moon]", "\"bone-pain\" is asked after \"moon\", which no earlier question offers")]
    [InlineData("screening.yml", "urgency: stop", "urgency: halt", "\"urgency\" cannot be \"halt\": write one of clear, stop, soon, "
        + "today, emergency")]
    [InlineData("screening.yml", "when: fever\n", "when: {not: [fever]}\n", "this is not a condition: write a sign, {any: […]}, {all: "
        + "[…]} or {at-least: 2, of: […]}")]
    [InlineData(
        "en/screening.yml",
        "\nsigns:\n",
        "\nsigns:\n  moon: {tick: a, said: b, short: c, term: d}\n",
        "there are words here for a sign \"moon\" that content/screening.yml does not have")]
    [InlineData("en/interface.yml", "  neck: Neck\n", "", "missing key \"neck\" in \"areas\"")]
    [InlineData("en/guides/chair-twist.md", "at-most: {hold: 15", "at-most: {hold: 9", "the guide's own dose is over its \"at-most\": "
        + "raise the one or lower the other")]
    [InlineData("en/guides/double-knee-rock.md", "at-most: {hold: 0", "at-most: {hold: 5", "\"at-most\" has hold 0 for a move that is not "
        + "held, and at most 7 days-a-week")]
    [InlineData("en/guides/chair-twist.md", "\narea: ", "\naliases: [plank]\narea: ", "the alias \"plank\" is the address of a guide: old "
        + "links would lead there; take it away")]
    [InlineData("en/guides/chair-twist.md", "\narea: ", "\naliases: [old, old]\narea: ", "the alias \"old\" stands here or in another "
        + "guide already: take one away")]
    [InlineData("en/guides/chair-twist.md", "\narea: ", "\naliases: [Old]\narea: ", "\"Old\" cannot have been an address: use small "
        + "letters, numbers and single hyphens")]
    [InlineData("en/guides/chair-twist.md", "{part: into, step: 2}", "{part: into, step: 9}", "a part of \"repetition\" names step 9: the "
        + "steps of this guide are 1 to 5")]
    [InlineData(
        "en/guides/chair-twist.md",
        "{part: into, step: 2}",
        "{part: into, step: 2, pose: moon}",
        "a part of \"repetition\" has no picture: name the \"pose\" of a picture in the steps")]
    [InlineData(
        "en/guides/chair-twist.md",
        "{part: hold, step: 3, pose: right}",
        "{part: hold, step: 3}",
        "a part of \"repetition\" has no picture: name the \"pose\" of a picture in the steps")]
    [InlineData(
        "en/guides/chair-twist.md",
        "{part: other-side, step: 5}",
        "{part: into, step: 5}",
        "\"repetition\" of a guide with two sides has one part \"other-side\", and after it the parts of that side")]
    [InlineData(
        "en/guides/chair-twist.md",
        "{part: hold, step: 3, pose: right}",
        "{part: into, step: 3, pose: right}",
        "\"repetition\" has no part that it is for: hold, roll, rock, squeeze or breathe, on each side")]
    [InlineData(
        "en/guides/chair-twist.md",
        "{part: hold, step: 3, pose: right}",
        "{part: hold, step: 3, pose: right, seconds: 4}",
        "the dose has a hold: one part of \"repetition\" on each side has no \"seconds\" and lasts so long")]
    [InlineData(
        "en/guides/double-knee-rock.md",
        "{part: rock, step: 3, seconds: 3}",
        "{part: rock, step: 3}",
        "the dose has no hold: give each hold, roll, rock, squeeze and breathe of \"repetition\" its \"seconds\"")]
    [InlineData(
        "en/guides/pelvic-tilt.md",
        "{part: squeeze, step: 3, pose: flat}",
        "{part: squeeze, step: 2}",
        "no part of \"repetition\" is step 3, which stands between others that are")]
    [InlineData(
        "en/guides/chair-twist.md",
        "conditions: [osteoporosis",
        "conditions: [moon",
        "there is no sign \"moon\" for \"leave-out\": the signs are listed in content/screening.yml")]
    [InlineData(
        "en/guides/chair-twist.md",
        "conditions: [osteoporosis",
        "conditions: [blood-thinner",
        "\"leave-out\" names \"blood-thinner\", but no rule rules this guide out for it: see \"involves\", or write it under "
            + "\"change-if\"")]
    [InlineData(
        "en/guides/chair-twist.md", "related: [", "related: [moon-walk, ", "\"related\" names \"moon-walk\", which is no other guide")]
    [InlineData(
        "en/guides/chair-twist.md", "related: [", "related: [chair-twist, ", "\"related\" names \"chair-twist\", which is no other guide")]
    [InlineData("en/routines/desk-reset.md", "chair-twist]", "moon-walk]", "\"do\" names a guide that does not exist: moon-walk")]
    [InlineData("en/routines/desk-reset.md", "chair-twist]", "chair-twist~3x99s]", "\"do\" has hold outside 1 to 15: chair-twist~3x99s")]
    [InlineData("en/routines/desk-reset.md", "do: [", "do: [chair-twist, ", "\"do\" names a guide a second time: chair-twist")]
    [InlineData("en/routines/desk-reset.md", "do: [reach-and-squeeze, chair-twist]", "do: []", "\"do\" names no guide")]
    [InlineData("codes.yml", "leads-to: [area:lower-back]", "leads-to: [guide:moon-walk]", "there is no guide \"moon-walk\": correct the "
        + "name, or write that guide")]
    [InlineData("codes.yml", "leads-to: [area:lower-back]", "leads-to: [area:moon]", "there is no area \"moon\": correct the name")]
    [InlineData("codes.yml", "leads-to: [area:lower-back]", "leads-to: [page:about]", "a code cannot lead to \"page:about\": write area:, "
        + "guide:, article: or check:")]
    [InlineData(
        "codes.yml", "leads-to: [area:lower-back]", "leads-to: []", "\"Low back pain\" leads nowhere: add a place under \"leads-to\"")]
    [InlineData(
        "codes.yml",
        "leads-to: [article:when-to-get-help]\n  - means: Pressure",
        "leads-to: [guide:sphinx]\n  - means: Pressure",
        "a serious code never leads to a stretch: take \"guide:sphinx\" away")]
    [InlineData("codes.yml", "codes: {icd-10: [M54.9]", "codes: {icd-9: [M54.9]", "there is no code system \"icd-9\": correct the name, "
        + "or add it under \"systems\"")]
    [InlineData("codes.yml", "codes: {icd-10: [M54.9]", "codes: {icd-10: [M545]", "the code \"M545\" of icd-10 stands here a second time: "
        + "take one away")]
    [InlineData("codes.yml", "2.16.840.1.113883.6.90", "2.16.840.1.113883.6.3", "the name \"2.16.840.1.113883.6.3\" stands for two code "
        + "systems: take one away")]
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
    [InlineData("en/guides/chair-twist.md", "clinician: none", "clinician: no", "\"clinician\" is \"no\": write a name and a profession, "
        + "such as Ana Weber, physiotherapist, or none")]
    [InlineData("en/guides/chair-twist.md", "clinician: none", "clinician: None", "\"clinician\" is \"None\": ")]
    [InlineData("en/guides/chair-twist.md", "clinician: none", "clinician: n/a", "\"clinician\" is \"n/a\": ")]
    [InlineData("en/guides/chair-twist.md", "clinician: none", "clinician: none yet, sorry", "\"clinician\" is \"none yet, sorry\": ")]
    [InlineData("en/guides/chair-twist.md", "clinician: none", "clinician: Ana Weber", "\"clinician\" is \"Ana Weber\": ")]
    [InlineData("emergency.yml", "number: \"000\"", "number: OOO", "\"OOO\" of au cannot be dialled: write digits")]
    [InlineData("emergency.yml", "number: \"000\"", "number: yes", "\"yes\" of au cannot be dialled: write digits")]
    [InlineData(
        "sources.yml", "\n  checked: read", "\n  checked: maybe", "\"checked\" cannot be \"maybe\": write one of read, copy, not-read")]
    public void A_mistake_is_reported_with_what_to_fix(string file, string right, string wrong, string message)
    {
        var problems = ProblemsWith(file, text => ReplaceFirst(text, right, wrong));

        Assert.Contains(problems, problem => problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_of_nothing_but_brackets_is_refused_and_does_not_end_the_process()
    {
        var problems = ProblemsWith("sources.yml", _ => new string('[', 100_000));

        Assert.Contains(problems, problem => problem.ToString() == "content/sources.yml(1): this is not YAML: this is nested too deeply");
    }

    [Fact]
    public void A_problem_is_written_as_file_line_and_what_to_fix()
    {
        var line = 0;
        var problems = ProblemsWith("en/guides/chair-twist.md", text =>
        {
            line = text[..text.IndexOf("\nposition:", StringComparison.Ordinal)].Count(c => c == '\n') + 2;
            return ReplaceFirst(text, "\nposition: sitting", "\nposition: floating");
        });

        Assert.Equal(
            $"content/en/guides/chair-twist.md({line}): \"position\" cannot be \"floating\": write one of sitting, standing, kneeling, "
                + "lying-on-back, lying-on-side, lying-face-down, hands-and-knees",
            Assert.Single(problems).ToString());
    }

    [Fact]
    public void All_problems_of_all_files_are_reported_at_once()
    {
        using var content = new ContentCopy();
        content.Change("en/guides/chair-twist.md", text => ReplaceFirst(text, "\narea: ", "\nareas: "));
        content.Change("en/guides/sphinx.md", text => ReplaceFirst(text, "\nminutes: ", "\nminutes: x"));
        content.Change("en/articles/what-the-pop-is.md", text => ReplaceFirst(text, "## ", "[a](page:moon)\n\n## "));
        content.Change("en/interface.yml", text => text + "\nmore: words\n");

        Assert.Equal(5, content.Problems().Count);
    }

    [Fact]
    public void A_routine_of_more_than_4_guides_is_a_warning()
    {
        using var content = new ContentCopy();
        content.Change("en/routines/desk-reset.md", text => ReplaceFirst(text, "chair-twist]", "chair-twist, plank, sphinx, bird-dog]"));

        Assert.Contains(
            "content/en/routines/desk-reset.md(1): the routine has 5 guides: people do less of a plan with more than 4",
            ContentLibrary.Load(content.Folder).Warnings().Select(warning => warning.ToString()));
    }

    [Fact]
    public void A_guide_is_found_by_its_former_slug()
    {
        using var content = new ContentCopy();
        content.Change("en/guides/chair-twist.md", text => ReplaceFirst(text, "\narea: ", "\naliases: [desk-twist]\narea: "));
        var library = ContentLibrary.Load(content.Folder);

        Assert.Equal("chair-twist", library.FindGuideByAnyName("desk-twist")!.Slug);
        Assert.Null(library.FindGuide("desk-twist"));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var content = new ContentCopy();
        content.Delete("en/outcomes/stop.md");

        Assert.Contains(
            "content/en/outcomes/stop.md(1): the file is missing: write it", content.Problems().Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_file_name_that_cannot_be_an_address_is_refused()
    {
        using var content = new ContentCopy();
        content.Copy("en/guides/sphinx.md", "en/guides/The Sphinx.md");

        Assert.Contains(
            "content/en/guides/The Sphinx.md(1): \"The Sphinx\" cannot be an address: name the file with small letters, numbers and "
                + "single hyphens",
            content.Problems().Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("clinician: Ana Weber, physiotherapist")]
    [InlineData("clinician: Dr. María José Núñez, PhD, physiotherapist")]
    [InlineData("clinician: Noah Nobel, GP")]
    public void A_clinician_has_a_name_and_a_profession(string clinician)
    {
        Assert.Empty(ProblemsWith("en/guides/chair-twist.md", text => ReplaceFirst(text, "clinician: none", clinician)));
    }

    [Fact]
    public void A_pose_that_has_another_mistake_is_not_reported_as_missing_as_well()
    {
        var problem = Assert.Single(
            ProblemsWith("poses/chair-twist.yml", text => ReplaceFirst(text, "\n  right:", "\n  right:\n    postures: sitting")));

        Assert.Contains("unknown key \"postures\"", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_very_many_keys_is_refused_with_one_problem()
    {
        var problems = ProblemsWith("sources.yml", _ => string.Concat(Enumerable.Range(0, 11_000).Select(i => $"s{i}: a\n")));

        Assert.Equal("this is not YAML: a file has at most 10000 keys: split it", Assert.Single(problems).Message);
    }

    [Fact]
    public void At_most_100_problems_are_listed_and_then_how_many_more()
    {
        var problems = ProblemsWith("en/interface.yml", text => text + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"s{i}: a\n")));

        Assert.Equal(101, problems.Count);
        Assert.StartsWith("and 4900 more", problems[^1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sources.yml")]
    [InlineData("emergency.yml")]
    [InlineData("en/interface.yml")]
    [InlineData("en/guides/chair-twist.md")]
    [InlineData("poses/chair-twist.yml")]
    public void A_half_written_file_is_a_problem_to_fix_or_fine_and_never_an_unknown_failure(string file)
    {
        using var content = new ContentCopy();
        var text = File.ReadAllText(Path.Combine(content.Folder, file));
        for (var part = 0; part < 8; part++)
        {
            content.Write(file, text[..(text.Length * part / 8)]);
            Assert.All(content.Problems(), problem => Assert.InRange(problem.Line, 1, int.MaxValue));
        }
    }

    [Fact]
    public void The_version_follows_every_byte_and_every_name_and_nothing_else()
    {
        using var content = new ContentCopy();
        var before = ContentSnapshot.Read(content.Folder).Version;

        content.Change("en/guides/plank.md", text => text + "\n");
        var changed = ContentSnapshot.Read(content.Folder).Version;
        content.Change("en/guides/plank.md", text => text[..^1]);
        var restored = ContentSnapshot.Read(content.Folder).Version;
        content.Copy("poses/plank.yml", "poses/board.yml");
        content.Delete("poses/plank.yml");

        Assert.Equal(before, restored);
        Assert.Equal(3, new[] { before, changed, ContentSnapshot.Read(content.Folder).Version }.Distinct().Count());
    }

    [Theory]
    [InlineData("en/guides/.#plank.md")]
    [InlineData("en/guides/plank.md~")]
    [InlineData("en/guides/.plank.md.swp")]
    [InlineData("README.md")]
    public void What_an_editor_leaves_beside_a_file_is_no_content_and_neither_is_the_manual(string file)
    {
        using var content = new ContentCopy();
        var (version, print) = (ContentSnapshot.Read(content.Folder).Version, ContentSnapshot.Fingerprint(content.Folder));

        content.Write(file, "half a guide");

        Assert.Empty(content.Problems());
        Assert.Equal((version, print), (ContentSnapshot.Read(content.Folder).Version, ContentSnapshot.Fingerprint(content.Folder)));
    }

    private static IReadOnlyList<ContentProblem> ProblemsWith(string file, Func<string, string> change)
    {
        using var content = new ContentCopy();
        content.Change(file, change);
        return content.Problems();
    }

    private static string ReplaceFirst(string text, string right, string wrong)
    {
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the file no longer holds {right}");
        return text[..at] + wrong + text[(at + right.Length)..];
    }
}
