using BackCare.Guides;

namespace BackCare.Web.ContentReload;

/// <summary>Draws figures and builds the search index in the background soon after the start, so that hardly any visitor waits for
/// them.</summary>
internal sealed class WarmUp(LiveContent content, IHostApplicationLifetime lifetime) : BackgroundService
{
    // Some 10 seconds of one core. Later guides are drawn when someone first asks for them.
    private const int MaxGuides = 100;

    // Waits for the first visitors: with few cores, they would compete for a processor.
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(2);

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        lifetime.ApplicationStarted.Register(() =>
            new Thread(() => Prepare(stoppingToken)) { IsBackground = true, Priority = ThreadPriority.Lowest }.Start());
        return Task.CompletedTask;
    }

    private void Prepare(CancellationToken stop)
    {
        if (stop.WaitHandle.WaitOne(Delay))
        {
            return;
        }

        var current = content.Current;
        var guides = current.Library.Guides.OrderBy(guide => guide.Ease).Take(MaxGuides).ToList();
        foreach (var language in current.Languages)
        {
            _ = language.Search.Value;
        }

        foreach (var figure in guides.Select(guide => guide.Figure)
            .Concat(guides.SelectMany(Pictures))
            .TakeWhile(_ => !stop.IsCancellationRequested))
        {
            _ = figure.Value;
        }
    }

    private static IEnumerable<Lazy<string>> Pictures(Guide guide) =>
        guide.Steps.Select(step => step.Picture).OfType<Picture>().SelectMany(picture => new[] { picture.Still, picture.Drawing });
}
