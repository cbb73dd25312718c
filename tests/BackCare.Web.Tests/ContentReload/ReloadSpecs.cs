using System.Diagnostics;
using BackCare.Content;
using BackCare.Tests.Content;
using BackCare.Web.Addresses;
using BackCare.Web.ContentReload;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Extensions.Logging;

namespace BackCare.Web.Tests.ContentReload;

/// <summary>Readings of the folder in turn, with everything that can go wrong at the wrong moment.</summary>
public sealed class ReloadSpecs : IDisposable
{
    private const string Guide = "en/guides/chair-twist.md";

    private static readonly SiteUrls Link = new(address: null, basePath: null);

    private readonly ContentCopy content = new();
    private readonly LogCapture logs = new();
    private readonly SerilogLoggerFactory loggers;
    private readonly ContentVersion first;

    public ReloadSpecs()
    {
        loggers = new SerilogLoggerFactory(new LoggerConfiguration().WriteTo.Sink(logs).CreateLogger(), dispose: true);
        first = new ContentVersion([ContentLibrary.Load(content.Folder, Link.To)]);
    }

    [Fact]
    public void What_changed_while_it_was_read_is_not_taken()
    {
        var edits = 1;
        var live = Live(folder =>
        {
            var snapshot = ContentSnapshot.Read(folder);
            if (edits-- > 0)
            {
                Edit("later");
            }

            return snapshot;
        });
        Edit("half");

        Assert.False(live.Reload());
        Assert.Same(first, live.Current);
        Assert.True(live.Reload());
        Assert.NotSame(first, live.Current);
    }

    [Fact]
    public void A_file_that_goes_away_while_it_is_read_is_tried_again_and_is_no_problem()
    {
        var live = Live(_ => throw new FileNotFoundException());

        Assert.False(live.Reload());
        Assert.Empty(live.Problems);
    }

    [Fact]
    public void Whatever_else_goes_wrong_is_reported_once_and_tried_again_and_the_last_good_content_stays()
    {
        var live = Live(_ => throw new InvalidOperationException("the moon"));

        Assert.False(live.Reload());
        Assert.False(live.Reload());
        Assert.Same(first, live.Current);
        Assert.Contains("the moon", live.Problems.Single().Message, StringComparison.Ordinal);
        Assert.Single(logs.Lines, line => line.Contains("the moon", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_are_read_only_when_two_looks_find_them_the_same_with_a_clock_tick_between()
    {
        var readings = 0;
        using var watch = new ContentWatch(Live(folder =>
        {
            readings++;
            return ContentSnapshot.Read(folder);
        }));
        for (var i = 0; i < 5; i++)
        {
            Edit(new string('x', i));
            Assert.InRange(watch.Step(), TimeSpan.FromMilliseconds(20), TimeSpan.MaxValue);
        }

        Assert.Equal(0, readings);
        watch.Step();
        watch.Step();
        Assert.Equal(1, readings);
    }

    [Theory]
    [InlineData("ln -s nowhere.md lost.md", "lost.md")]
    [InlineData("ln -s two.md one.md && ln -s one.md two.md", "one.md", "two.md")]
    [InlineData("ln -s .. again", "again")]
    [InlineData("mkfifo pipe.md", "pipe.md")]
    public async Task What_is_no_file_is_reported_until_it_is_removed_and_the_last_good_content_stays(string make, params string[] made)
    {
        var live = Live(ContentSnapshot.Read);
        using var watch = new ContentWatch(live);
        var folder = Path.Combine(content.Folder, "en", "guides");
        using (var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", make]) { WorkingDirectory = folder })!)
        {
            await shell.WaitForExitAsync();
            Assert.Equal(0, shell.ExitCode);
        }

        await Task.Run(() => Rest(watch)).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(made.Length, live.Problems.Count);
        Assert.Same(first, live.Current);

        Array.ForEach(made, name => File.Delete(Path.Combine(folder, name)));
        Rest(watch);
        Assert.Empty(live.Problems);
    }

    [Fact]
    public void Of_more_than_100_problems_100_are_logged_and_the_others_counted()
    {
        var live = Live(ContentSnapshot.Read);
        for (var n = 0; n < 150; n++)
        {
            File.CreateSymbolicLink(Path.Combine(content.Folder, "en", "guides", $"lost-{n}.md"), "nowhere.md");
        }

        Assert.True(live.Reload());
        Assert.Equal(150, live.ProblemCount);
        Assert.Equal(100, logs.Lines.Count(line => line.Contains("leads to no file", StringComparison.Ordinal)));
        Assert.Single(logs.Lines, line => line.Contains("and 50 more from here on", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_that_cannot_be_looked_at_for_long_is_a_problem_until_it_can()
    {
        var isSeen = false;
        var live = Live(ContentSnapshot.Read, folder => isSeen ? ContentSnapshot.Fingerprint(folder) : throw new IOException());
        using var watch = new ContentWatch(live);

        watch.Step();
        Assert.Empty(live.Problems); // Files come and go while an author saves.
        for (var looks = 0; looks < 30; looks++)
        {
            watch.Step();
        }

        Assert.Contains("cannot be looked at", Assert.Single(live.Problems).Message, StringComparison.Ordinal);

        isSeen = true;
        Rest(watch);
        Assert.Empty(live.Problems);
    }

    public void Dispose()
    {
        loggers.Dispose();
        content.Dispose();
    }

    // Two looks that find the same files.
    private static void Rest(ContentWatch watch)
    {
        watch.Step();
        watch.Step();
    }

    private LiveContent Live(Func<string, ContentSnapshot> read, Func<string, int>? fingerprint = null) =>
        new(
            content.Folder, fingerprint ?? ContentSnapshot.Fingerprint, read, _ => Link.To, Task.FromResult(first),
            loggers.CreateLogger<LiveContent>());

    // Texts of different lengths, so that the folder looks different even within one tick of its clock.
    private void Edit(string text) => content.Change(Guide, guide => $"{guide}\n{text}\n");
}
