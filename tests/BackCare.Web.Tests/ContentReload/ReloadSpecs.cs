using BackCare.Web.ContentReload;
using BackCare.Content;
using BackCare.Tests.Content;
using BackCare.Web.Discovery;
using Microsoft.Extensions.Logging;
using Serilog;
using Serilog.Extensions.Logging;

namespace BackCare.Web.Tests;

/// <summary>One reading of the folder after another, with what can go wrong at just the wrong moment.</summary>
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
        first = new ContentVersion(ContentLibrary.Load(content.Folder, Link.To));
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

    public void Dispose()
    {
        loggers.Dispose();
        content.Dispose();
    }

    private LiveContent Live(Func<string, ContentSnapshot> read) =>
        new(content.Folder, read, Link.To, first, loggers.CreateLogger<LiveContent>());

    // Each of another length, so that the folder looks different even within one tick of its clock.
    private void Edit(string text) => content.Change(Guide, guide => $"{guide}\n{text}\n");
}
