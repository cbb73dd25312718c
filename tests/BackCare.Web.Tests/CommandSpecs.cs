using System.Diagnostics;

namespace BackCare.Web.Tests;

public sealed class CommandSpecs : IDisposable
{
    private static readonly string Root = FindRoot(AppContext.BaseDirectory);

    private readonly DirectoryInfo output = Directory.CreateTempSubdirectory("backcare-command-");

    [Fact]
    public async Task Check_says_that_the_content_is_fine()
    {
        var (code, text) = await RunAsync("check");

        Assert.Equal(0, code);
        Assert.Contains("The content is fine: 13 guides, ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_lists_what_to_mend_and_ends_with_exit_code_1()
    {
        var (code, text) = await RunAsync("check", output.FullName);

        Assert.Equal(1, code);
        Assert.Contains("content/sources.yml(1): the file is missing: write it", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_says_which_outcomes_a_change_of_the_rules_changes()
    {
        var content = Path.Combine(Root, "content");
        foreach (var file in Directory.GetFiles(content, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(output.FullName, Path.GetRelativePath(content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.WriteAllText(copy, Path.GetFileName(Path.GetDirectoryName(file)) == "content" ? File.ReadAllText(file).Replace("- id: weight-loss\n    when: weight-loss\n    urgency: soon", "- id: weight-loss\n    when: weight-loss\n    urgency: stop", StringComparison.Ordinal) : File.ReadAllText(file));
        }

        var (code, text) = await RunAsync("compare", content, output.FullName);

        Assert.Equal(0, code);
        Assert.Contains("weight-loss: soon -> stop MILDER", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_with_broken_content_does_not_start()
    {
        var (code, text) = await RunAsync("--ContentFolder", output.FullName);

        Assert.Equal(1, code);
        Assert.Contains("The site does not start before that.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_writes_every_figure_and_a_contact_sheet_with_their_origin()
    {
        var (code, _) = await RunAsync("figures", output.FullName);
        var drawn = output.GetFiles("*.svg");

        Assert.Equal(0, code);
        Assert.InRange(drawn.Length, 30, 80);
        Assert.Contains(drawn, file => file.Name == "floor-twist-right.svg");
        Assert.All(drawn, file => Assert.Contains("from its own pose data", File.ReadAllText(file.FullName), StringComparison.Ordinal));
        Assert.Equal(drawn.Length, File.ReadAllText(Path.Combine(output.FullName, "index.html")).Split("<figure>").Length - 1);
    }

    public void Dispose() => output.Delete(recursive: true);

    private static async Task<(int Code, string Text)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, .. arguments])
        {
            WorkingDirectory = Path.Combine(Root, "src", "BackCare.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (written, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await written + await errors);
    }

    private static string FindRoot(string folder) =>
        File.Exists(Path.Combine(folder, "BackCare.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder)!);
}
