using System.Diagnostics;

namespace BackCare.Web.ContentReload;

/// <summary>Reads the content again when its files have changed and then rested, while the site runs.</summary>
internal sealed class ContentWatch(LiveContent content) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(200);

    // Longer than a file system's clock tick, so that a file written twice within one tick is never taken at its first state.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(60);

    // Files come and go while an author saves; a folder that cannot be looked at for this many looks has a lasting fault.
    private const int MaxUnseen = 20;

    private int? read;
    private int? before;
    private int unseen;

    /// <summary>Looks once, and reads when something is new and was the same at the look before.</summary>
    /// <returns>How long to wait for the next look.</returns>
    // Looks instead of waiting for file events: those get lost in bursts, on network folders, and when the folder itself is replaced.
    // A look at some 60 files takes a third of a millisecond; where it takes long, it is taken less often.
    public TimeSpan Step()
    {
        var started = Stopwatch.GetTimestamp();
        var now = content.TakeFingerprint();
        unseen = now is null ? unseen + 1 : 0;
        if (unseen == MaxUnseen)
        {
            read = null; // Once it can be seen again, it is read again.
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
