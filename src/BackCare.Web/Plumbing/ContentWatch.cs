using System.Diagnostics;

namespace BackCare.Web.Plumbing;

/// <summary>Reads the content again when its files have changed and then rested, while the site runs.</summary>
internal sealed class ContentWatch(LiveContent content) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(200);

    // Longer than a file system's clock tick, so that a file written twice within one tick is never taken at its first state.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(60);

    // Looks instead of waiting for file events: those get lost in bursts, on network folders, and when the folder itself is replaced.
    // A look at some 60 files takes a third of a millisecond; where it takes long, it is taken less often.
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        int? read = null, before = null;
        while (true)
        {
            var started = Stopwatch.GetTimestamp();
            var now = content.Look();
            var pause = Stopwatch.GetElapsedTime(started) * 20;
            if (now is not null && now != read && now == before && content.Reload())
            {
                read = now;
            }

            before = now;
            var least = now == read ? Often : Rest;
            await Task.Delay(pause > least ? pause : least, stoppingToken);
        }
    }
}
