using System.Diagnostics;
using System.Text;
using BackCare.Content;

namespace BackCare.Tests.Content;

/// <summary>Things in a content folder that cannot be read as text.</summary>
public sealed class ContentFileSpecs : IDisposable
{
    private const string Article = "en/articles/what-the-pop-is.md";

    private readonly ContentCopy content = new();

    [Fact]
    public async Task A_named_pipe_is_refused_and_nothing_waits_for_it()
    {
        using var process = Process.Start("mkfifo", PathOf("en/guides/pipe.md"));
        await process.WaitForExitAsync();

        var problems = await Task.Run(content.Problems).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(
            "content/en/guides/pipe.md(1): this is empty, or no regular file: write it, or take it away",
            Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData("en/extra.md")]
    [InlineData("en/guides/new/plank.md")]
    [InlineData("en/guides/new.MD")]
    [InlineData("en/guides/new.markdown")]
    [InlineData("poses/new.yaml")]
    [InlineData("notes.yml")]
    [InlineData("pt-br/screening.yml")]
    [InlineData("ES/screening.yml")]
    public void A_file_that_nothing_reads_is_named_in_a_warning(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), "text");

        Assert.Contains(
            $"content/{name}(1): nothing reads this file: correct its name or its folder, or take it away",
            ContentLibrary.Load(content.Folder).Warnings().Select(warning => warning.ToString()));
    }

    [Fact]
    public void A_link_that_leads_to_no_file_is_refused()
    {
        File.CreateSymbolicLink(PathOf("en/guides/lost.md"), "nowhere.md");

        AssertRefused("content/en/guides/lost.md(1): this link leads to no file: write one, or take the link away");
    }

    [Fact]
    public void Links_that_lead_in_a_circle_are_refused()
    {
        File.CreateSymbolicLink(PathOf("en/guides/one.md"), "two.md");
        File.CreateSymbolicLink(PathOf("en/guides/two.md"), "one.md");

        AssertRefused(
            "content/en/guides/one.md(1): this link leads in a circle: take it away",
            "content/en/guides/two.md(1): this link leads in a circle: take it away");
    }

    [Fact]
    public void A_folder_that_leads_back_to_itself_is_refused()
    {
        Directory.CreateSymbolicLink(PathOf("en/again"), "..");

        AssertRefused("content/en/again(1): this link leads back to a folder that it lies in: take it away");
    }

    [Fact]
    public void A_link_to_a_file_is_read_as_that_file()
    {
        var version = ContentSnapshot.Read(content.Folder).Version;
        File.Move(PathOf(Article), PathOf("../article.md"));

        File.CreateSymbolicLink(PathOf(Article), PathOf("../article.md"));

        Assert.Empty(content.Problems());
        Assert.Equal(version, ContentSnapshot.Read(content.Folder).Version);
    }

    [Fact]
    public void A_file_of_more_than_512_KB_is_not_read()
    {
        content.Write("en/guides/long.md", new string('a', (512 * 1024) + 1));

        AssertRefused("content/en/guides/long.md(1): a file has at most 512 KB: split it");
    }

    [Fact]
    public void A_folder_of_more_than_128_MB_is_not_read()
    {
        for (var i = 0; i < 260; i++)
        {
            using var sparse = File.Create(PathOf($"en/guides/large-{i}.md"));
            sparse.SetLength(512 * 1024);
        }

        AssertRefused("content(1): the folder has at most 128 MB in all: take something out");
    }

    [Theory]
    [InlineData("6f 0a 6f 0a ff", 3, "a letter here is not UTF-8: save the file as UTF-8")]
    [InlineData("63 61 66 e9 0a", 1, "a letter here is not UTF-8: save the file as UTF-8")]
    [InlineData("6f 0a 00", 2, "a character here, U+0000, is no text: write the letter again")]
    [InlineData("6f 0a 1b", 2, "a character here, U+001B, is no text: write the letter again")]
    [InlineData("63 61 66 ef bf bd", 1, "a character here, U+FFFD, is no text: write the letter again")]
    public void Bytes_that_are_no_text_are_refused_with_their_line(string bytes, int line, string message)
    {
        File.WriteAllBytes(PathOf(Article), [.. bytes.Split(' ').Select(code => Convert.ToByte(code, 16))]);

        AssertRefused($"content/{Article}({line}): {message}");
    }

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_text()
    {
        File.WriteAllText(PathOf(Article), File.ReadAllText(PathOf(Article)), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Empty(content.Problems());
    }

    [Fact]
    public void An_unreadable_file_changes_the_fingerprint_and_throws_nothing()
    {
        var before = ContentSnapshot.Fingerprint(content.Folder);

        File.CreateSymbolicLink(PathOf("en/guides/lost.md"), "nowhere.md");

        Assert.NotEqual(before, ContentSnapshot.Fingerprint(content.Folder));
    }

    [Theory]
    [InlineData(UnixFileMode.None)]
    [InlineData(UnixFileMode.UserRead)]
    public void A_folder_that_may_not_be_read_is_named(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // It has no such modes.
        }

        var folder = new DirectoryInfo(PathOf("en/articles"));
        var before = folder.UnixFileMode;
        folder.UnixFileMode = mode;
        var problems = OwnersRights.Run(content.Problems);
        folder.UnixFileMode = before;

        Assert.Contains("content/en/articles", $"{problems[0]}", StringComparison.Ordinal);
        Assert.Contains("may not be read: give the site the right to", $"{problems[0]}", StringComparison.Ordinal);
    }

    public void Dispose() => content.Dispose();

    private string PathOf(string file) => Path.Combine(content.Folder, file);

    private void AssertRefused(params string[] problems) =>
        Assert.Equal(problems, content.Problems().Select(problem => problem.ToString()).Order());
}
