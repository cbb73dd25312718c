using System.Diagnostics;

namespace BackCare.Web.Tests.ContentReload;

public sealed class WarmUpSpecs
{
    [Fact]
    public async Task Figures_are_drawn_soon_after_the_start_before_anyone_asks_for_them()
    {
        using var site = Site.With(("BackCare:WatchContent", "false"));
        var library = site.Library;

        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromMinutes(1); await Task.Delay(50))
        {
            if (library.Guides.Any(guide => guide.Figure.IsValueCreated))
            {
                return;
            }
        }

        Assert.Fail("No figure was drawn within a minute.");
    }
}
