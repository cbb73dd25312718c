using BackCare.Content;

namespace BackCare.Tests.Content;

public sealed class ContentProblemSpecs
{
    [Fact]
    public void The_published_content_has_no_problem()
    {
        Assert.Empty(ContentCopy.ProblemsWith("en/interface.yml", text => text));
    }

    [Fact]
    public void A_problem_is_written_as_file_line_and_what_to_fix()
    {
        var line = 0;
        var problems = ContentCopy.ProblemsWith("en/guides/chair-twist.md", text =>
        {
            line = text[..text.IndexOf("\nposition:", StringComparison.Ordinal)].Count(c => c == '\n') + 2;
            return ContentCopy.ReplaceFirst(text, "\nposition: sitting", "\nposition: floating");
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
        content.Change("en/guides/chair-twist.md", text => ContentCopy.ReplaceFirst(text, "\narea: ", "\nareas: "));
        content.Change("en/guides/sphinx.md", text => ContentCopy.ReplaceFirst(text, "\nminutes: ", "\nminutes: x"));
        content.Change("en/articles/what-the-pop-is.md", text => ContentCopy.ReplaceFirst(text, "## ", "[a](page:moon)\n\n## "));
        content.Change("en/interface.yml", text => text + "\nmore: words\n");

        Assert.Equal(5, content.Problems().Count);
    }

    [Fact]
    public void A_routine_of_more_than_4_guides_is_a_warning()
    {
        using var content = new ContentCopy();
        content.Change(
            "en/routines/desk-reset.md", text => ContentCopy.ReplaceFirst(text, "chair-twist]", "chair-twist, plank, sphinx, bird-dog]"));

        Assert.Contains(
            "content/en/routines/desk-reset.md(1): the routine has 5 guides: people do less of a plan with more than 4",
            ContentLibrary.Load(content.Folder).Warnings().Select(warning => warning.ToString()));
    }

    [Fact]
    public void A_guide_is_found_by_its_former_slug()
    {
        using var content = new ContentCopy();
        content.Change("en/guides/chair-twist.md", text => ContentCopy.ReplaceFirst(text, "\narea: ", "\naliases: [desk-twist]\narea: "));
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

    [Fact]
    public void A_pose_with_another_mistake_is_not_also_reported_as_missing()
    {
        var problem = Assert.Single(
            ContentCopy.ProblemsWith(
                "poses/chair-twist.yml", text => ContentCopy.ReplaceFirst(text, "\n  right:", "\n  right:\n    postures: sitting")));

        Assert.Contains("unknown key \"postures\"", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_poses_that_is_no_YAML_is_reported_alone()
    {
        var problem = Assert.Single(
            ContentCopy.ProblemsWith("poses/chair-twist.yml", text => text.Replace("  ", "\t", StringComparison.Ordinal)));

        Assert.StartsWith("this is not YAML", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void At_most_100_problems_are_listed_and_then_how_many_more()
    {
        var problems = ContentCopy.ProblemsWith(
            "en/interface.yml", text => text + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"s{i}: a\n")));

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
}
