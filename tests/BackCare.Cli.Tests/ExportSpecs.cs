using BackCare.Cli.Export;

namespace BackCare.Cli.Tests;

/// <summary>How an export treats its output folder. The web tests serve the exported files under nginx.</summary>
public sealed class ExportSpecs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backcare-export-");

    [Fact]
    public async Task A_folder_with_other_files_is_refused_and_stays_as_it_is()
    {
        Write("mine/index.html", "mine");

        var (code, text) = await Command.RunAsync(folder.FullName, "export", "mine", "--address", "https://example.org/back");

        Assert.Equal(1, code);
        Assert.Contains("mine has files that are not from an export: name a new folder or an empty one", text, StringComparison.Ordinal);
        Assert.Equal(["mine/index.html"], Files());
    }

    [Fact]
    public async Task Broken_content_is_reported_as_by_check_and_nothing_is_written()
    {
        var (code, text) = await Command.RunAsync(folder.FullName, "export", "out", "--address", "https://example.org/back", ".");

        Assert.Equal(1, code);
        Assert.Contains("content/sources.yml(1): the file is missing: write it", text, StringComparison.Ordinal);
        Assert.Matches(@"\n\d+ to fix\.\n$", text);
        Assert.Empty(Files());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public void A_second_export_replaces_the_first_and_keeps_what_is_not_from_it(string end)
    {
        var named = new DirectoryInfo(folder.FullName + end);
        Export(named, ("index.html", "first"), ("guides/old/index.html", "first"), ("guides/plank/index.html", "first"));
        Write("CNAME", "example.org");
        Write("guides/plank/notes.txt", "mine");

        Export(named, ("index.html", "second"), ("guides/new/index.html", "second"));

        Assert.Equal(["CNAME", "guides/new/index.html", "guides/plank/notes.txt", "index.html"], Files());
        Assert.Equal("second", Read("index.html"));
    }

    [Fact]
    public void A_file_that_no_export_wrote_is_not_replaced()
    {
        Export(folder, ("index.html", "first"));
        Write("about/index.html", "mine");

        var problem = Assert.Single(new ExportFolder(folder).FindForeign(["index.html", "about/index.html"]));

        Assert.EndsWith("about/index.html is not from an export, and would be replaced: move it away", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_leads_out_of_the_folder_deletes_nothing_there()
    {
        Write("mine.txt", "mine");
        var inner = folder.CreateSubdirectory("out");
        Write("out/.backcare-export", "../mine.txt\nindex.html\n");
        Write("out/index.html", "first");

        new ExportFolder(inner).Replace(new Dictionary<string, byte[]>());

        Assert.Equal(["mine.txt"], Files());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static void Export(DirectoryInfo named, params (string Path, string Text)[] files)
    {
        Assert.Null(new ExportFolder(named).FindProblem());
        new ExportFolder(named).Replace(files.ToDictionary(file => file.Path, file => System.Text.Encoding.UTF8.GetBytes(file.Text)));
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    private string Read(string path) => File.ReadAllText(PathOf(path));

    private IEnumerable<string> Files() => folder.EnumerateFiles("*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder.FullName, file.FullName))
        .Where(file => !file.EndsWith(".backcare-export", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private string PathOf(string path) => Path.Combine(folder.FullName, path);
}
