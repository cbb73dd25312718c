using System.IO.Compression;
using System.Text;
using BackCare.Web.Plumbing;

namespace BackCare.Web.Tests;

/// <summary>What grows with what visitors ask for ends somewhere.</summary>
public sealed class MemorySpecs
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public void Held_pages_take_128_megabytes_and_no_more()
    {
        var pages = new ReadyPages();
        var page = ReadyPage.Of("/", new byte[Megabyte], "text/html", BodyEncoding.Identity, CompressionLevel.Optimal);
        for (var n = 0; n < 128; n++)
        {
            Assert.True(pages.Claim($"/{n}", BodyEncoding.Identity));
            pages.Hold($"/{n}", BodyEncoding.Identity, page);
        }

        Assert.False(pages.Claim("/next", BodyEncoding.Identity));
    }

    [Fact]
    public void A_page_is_claimed_once_in_each_packing()
    {
        var pages = new ReadyPages();

        Assert.Equal([true, false, true], new[] { BodyEncoding.Gzip, BodyEncoding.Gzip, BodyEncoding.Brotli }.Select(encoding => pages.Claim("/", encoding)));
    }

    [Fact]
    public void Log_lines_that_wait_to_be_written_take_a_quarter_of_a_megabyte_and_no_more()
    {
        using var output = new MemoryStream();
        using var lines = new RequestLines(output);
        var line = RequestLines.Of("GET", new string('x', 1000), 200);
        for (var n = 1; n <= 1000; n++)
        {
            lines.Add(line);
            Assert.InRange((n * line.Length) - output.Length, int.MinValue, (Megabyte / 4) + line.Length);
        }
    }

    [Fact]
    public void Of_the_memory_that_a_rush_needs_8_megabytes_are_kept()
    {
        using var blocks = new ResponseBlocks();
        var rush = Enumerable.Range(0, 2000).Select(_ => blocks.Rent(4096)).ToList();
        rush.ForEach(block => block.Dispose());

        var later = Enumerable.Range(0, 2000).Select(_ => blocks.Rent(4096)).ToList();
        Assert.Equal(8 * Megabyte, later.Intersect(rush).Sum(block => block.Memory.Length));
        Assert.Equal(later.Count, later.Distinct().Count());
    }

    [Fact]
    public void More_than_a_block_holds_is_refused()
    {
        using var blocks = new ResponseBlocks();

        Assert.Throws<ArgumentOutOfRangeException>(() => blocks.Rent(blocks.MaxBufferSize + 1));
    }

    [Fact]
    public void The_log_line_of_a_held_page_says_nothing_of_what_was_looked_for()
    {
        var page = ReadyPage.Of("/guides?area=neck", [], "text/html", BodyEncoding.Identity, CompressionLevel.Optimal);

        foreach (var (method, status) in new[] { ("GET", 200), ("GET", 304), ("HEAD", 200) })
        {
            var line = Encoding.UTF8.GetString(page.LineOf(method, status));
            Assert.Contains($"\"Method\":\"{method}\",\"Path\":\"/guides\",\"StatusCode\":{status}", line, StringComparison.Ordinal);
            Assert.DoesNotContain("neck", line, StringComparison.Ordinal);
        }
    }
}
