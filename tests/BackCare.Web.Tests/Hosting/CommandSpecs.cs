using BackCare.Tests;
using BackCare.Tests.Content;

namespace BackCare.Web.Tests;

public sealed class CommandSpecs : IDisposable
{
    private readonly DirectoryInfo output = Directory.CreateTempSubdirectory("backcare-command-");

    [Fact]
    public async Task Check_says_that_the_content_is_fine()
    {
        var (code, text) = await Command.RunAsync("check");

        Assert.Equal(0, code);
        Assert.Contains("The content is fine: 13 guides, ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_lists_what_to_mend_and_ends_with_exit_code_1()
    {
        var (code, text) = await Command.RunAsync("check", output.FullName);

        Assert.Equal(1, code);
        Assert.Contains("content/sources.yml(1): the file is missing: write it", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compare")]
    [InlineData("figures")]
    [InlineData("generate", "10")]
    public async Task A_command_with_something_missing_says_what_and_starts_no_site(params string[] arguments)
    {
        var (code, text) = await Command.RunAsync(arguments);

        Assert.Equal(1, code);
        Assert.Contains("compare OLD [NEW]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_says_which_outcomes_a_change_of_the_rules_changes()
    {
        using var edited = new ContentCopy();
        edited.Change("screening.yml", text => text.Replace("when: weight-loss\n    urgency: soon", "when: weight-loss\n    urgency: stop", StringComparison.Ordinal));

        var (code, text) = await Command.RunAsync("compare", Checkout.Content, edited.Folder);

        Assert.Equal(0, code);
        Assert.Contains("weight-loss: soon -> stop MILDER", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_writes_every_figure_and_a_contact_sheet_with_their_origin()
    {
        var (code, _) = await Command.RunAsync("figures", output.FullName);
        var drawn = output.GetFiles("*.svg");

        Assert.Equal(0, code);
        Assert.InRange(drawn.Length, 30, 80);
        Assert.Contains(drawn, file => file.Name == "floor-twist-right.svg");
        Assert.All(drawn, file => Assert.Contains("from its own pose data", File.ReadAllText(file.FullName), StringComparison.Ordinal));
        Assert.Equal(drawn.Length, File.ReadAllText(Path.Combine(output.FullName, "index.html")).Split("<figure>").Length - 1);
    }

    public void Dispose() => output.Delete(recursive: true);
}
