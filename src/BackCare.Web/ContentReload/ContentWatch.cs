using System.Diagnostics;

namespace BackCare.Web.ContentReload;

/// <summary>Reloads the content once its files have changed and then stayed the same.</summary>
internal sealed class ContentWatch(LiveContent content) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(200);

    // Longer than a file system's clock tick, so that a file written twice within one tick is never taken at its first state.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(60);

    // Files come and go while an author saves; after this many failed looks in a row, the fault is reported.
    private const int MaxUnseen = 20;

    private int? read;
    private int? before;
    private int unseen;

    /// <summary>Looks once, and reads when something is new and was the same at the look before.</summary>
    /// <returns>How long to wait for the next look.</returns>
    // Polls instead of waiting for file events, which get lost in bursts, on network folders, and when the folder itself is replaced. One
    // look at 60 files takes a third of a millisecond; a slow folder is polled less often.
    public TimeSpan Step()
    {
        var started = Stopwatch.GetTimestamp();
        var now = content.TakeFingerprint();
        unseen = now is null ? unseen + 1 : 0;
        if (unseen == MaxUnseen)
        {
            read = null; // Forces a reload as soon as the folder can be read again.
            content.ReportUnseen();
        }

        var pause = Stopwatch.GetElapsedTime(started) * 20;
        if (now is not null && now != read && now == before && content.Reload())
        {
            read = now;
        }

        before = now;
        var least = now == read ? Often : Rest;
        return pause > least ? pause : least;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(Step(), stoppingToken);
        }
    }
}
