using BackCare.Content;
using BackCare.Tests;
using BackCare.Tests.Content;

namespace BackCare.Cli.Tests;

/// <summary>Every command runs in a folder outside the checkout.</summary>
public sealed class CommandSpecs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backcare-command-");

    [Fact]
    public async Task Check_says_that_the_content_is_fine()
    {
        var (code, text) = await Command.RunProcessAsync(folder.FullName, "check");

        Assert.Equal(0, code);
        Assert.Matches(@"The content is fine: \d+ guides, ", text);
    }

    [Fact]
    public async Task Check_lists_what_to_fix_and_ends_with_exit_code_1()
    {
        var (code, text) = await Command.RunProcessAsync(folder.FullName, "check", ".");

        Assert.Equal(1, code);
        Assert.Contains("content/sources.yml(1): the file is missing: write it", text, StringComparison.Ordinal);
        Assert.Matches(@"\d+ to fix\.", text);
    }

    [Fact]
    public async Task Check_prints_warnings_with_file_and_line_and_they_stop_nothing()
    {
        using var edited = new ContentCopy();
        edited.Change(
            "en/articles/walking.md", text => text.Replace("title: Walking\n", "title: Walking is easy\n", StringComparison.Ordinal));

        var (code, text) = await RunAsync("check", edited.Folder);

        Assert.Equal(0, code);
        Assert.Contains(
            "content/en/articles/walking.md(2): warning: \"easy\": what is easy for one reader is not for another",
            text,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("export")]
    [InlineData("export", "out")]
    [InlineData("export", "out", "--address", "example.org/back")]
    [InlineData("export", "out", "--address", "https://example.org/back?page=1")]
    [InlineData("figures")]
    [InlineData("generate", "10")]
    [InlineData("measure")]
    [InlineData("check", "no-such-folder")]
    [InlineData("measure", "no-such-file")]
    [InlineData("generate", "many", "out")]
    [InlineData("generate", "-5", "out")]
    [InlineData("generate", "0", "out")]
    public async Task A_command_with_something_missing_says_what(params string[] arguments)
    {
        var (code, text) = await RunAsync(arguments);

        Assert.Equal(1, code);
        Assert.Contains(arguments[0], text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_says_which_outcomes_a_change_of_the_rules_changes()
    {
        using var edited = new ContentCopy();
        edited.Change(
            "screening.yml",
            text => text.Replace("when: height-loss\n    urgency: soon", "when: height-loss\n    urgency: stop", StringComparison.Ordinal));

        var (code, text) = await RunAsync("compare", Checkout.Content, edited.Folder);

        Assert.Equal(0, code);
        Assert.Contains("height-loss: soon -> stop MILDER", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_writes_every_figure_and_a_contact_sheet_with_their_origin()
    {
        using var few = new ContentCopy();
        string[] kept = ["floor-twist.yml", "knee-to-chest.yml"];
        foreach (var file in Directory.GetFiles(Path.Combine(few.Folder, "poses")).Where(file => !kept.Contains(Path.GetFileName(file))))
        {
            File.Delete(file);
        }

        var (code, _) = await RunAsync("figures", "out", few.Folder);
        var drawn = folder.GetFiles("out/*.svg");

        Assert.Equal(0, code);
        Assert.Equal(
            PoseLibrary.Inspect(few.Folder).Poses.Scenes.Keys.Select(name => $"{name.Replace('/', '-')}.svg").Order(),
            drawn.Select(file => file.Name).Order());
        Assert.Contains(drawn, file => file.Name == "knee-to-chest-mistake.svg");
        Assert.All(drawn, file => Assert.Contains("from its own pose data", File.ReadAllText(file.FullName), StringComparison.Ordinal));
        Assert.All(drawn, file => Assert.True(File.Exists(Path.ChangeExtension(file.FullName, ".png"))));
        Assert.Equal(drawn.Length, File.ReadAllText(Path.Combine(folder.FullName, "out", "index.html")).Split("<figure>").Length - 1);
    }

    [Fact]
    public async Task Generate_writes_a_folder_with_as_many_guides_that_check_calls_fine()
    {
        var (code, _) = await RunAsync("generate", "40", "out");
        var (checkedCode, text) = await RunAsync("check", "out");

        Assert.Equal((0, 0), (code, checkedCode));
        Assert.Contains("The content is fine: 40 guides, ", text, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<(int Code, string Text)> RunAsync(params string[] arguments) => Command.RunAsync(folder.FullName, arguments);
}
