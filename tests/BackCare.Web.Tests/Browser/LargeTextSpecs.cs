namespace BackCare.Web.Tests.Browser;

/// <summary>Small screens of people whose browser shows all text twice as big.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LargeTextSpecs(Site site, Chromium chromium)
{
    [Fact]
    public async Task Each_step_of_a_session_shows_its_figure_its_words_and_pause_at_once()
    {
        await using var browser = await chromium.LaunchWithLargeTextAsync();
        await using var visit = await Visit.StartAsync(site, chromium, browser: browser);
        foreach (var (prefix, width, height) in site.Prefixes.SelectMany(prefix => new[] { (prefix, 320, 640), (prefix, 740, 360) }))
        {
            await visit.Page.SetViewportSizeAsync(width, height);
            await visit.Page.GotoAsync(prefix + "/session?do=chair-twist~1x10s");
            await visit.Page.ClickAsync("[data-part=run]");
            for (var step = 0; step < 7; step++)
            {
                await visit.Page.WaitForSelectorAsync("[data-part=stage]:not(.waiting) svg");
                var hidden = await visit.Page.EvaluateAsync<string[]>(
                    """
                    () => {
                      const box = name => document.querySelector(`[data-part=${name}]`).getBoundingClientRect();
                      const bar = document.querySelector(".bar").getBoundingClientRect();
                      const read = ["stage", "guide", "phase", "place", "words"]
                        .filter(name => box(name).top < 0 || box(name).bottom > bar.top + 3);
                      return [...read, ...["run", "count"].filter(name => box(name).bottom > innerHeight || box(name).right > innerWidth)];
                    }
                    """);
                Assert.True(hidden.Length == 0, $"{prefix} step {step} at {width}: {string.Join(", ", hidden)}");
                await visit.Page.EvaluateAsync("() => document.querySelector('[data-part=skip]').click()");
            }
        }
    }

    [Fact]
    public async Task The_first_number_to_call_of_an_emergency_stands_whole_on_the_first_screen()
    {
        await using var browser = await chromium.LaunchWithLargeTextAsync();
        await using var visit = await Visit.StartAsync(site, chromium, browser: browser);
        foreach (var (prefix, language) in site.Prefixes.SelectMany(prefix => new[] { (prefix, "en-US"), (prefix, "de") }))
        {
            await visit.Page.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { ["Accept-Language"] = language });
            await visit.OpenOutcomeAsync(site, new HashSet<string> { "urine-retention" }, prefix);
            var call = (await visit.Page.Locator(".call").First.BoundingBoxAsync())!;
            var title = (await visit.Page.Locator("h1").BoundingBoxAsync())!;

            Assert.InRange(call.Y, title.Y + title.Height, 640 - call.Height);
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), prefix);
        }
    }

    [Fact]
    public async Task No_page_scrolls_sideways_on_a_small_screen()
    {
        await using var browser = await chromium.LaunchWithLargeTextAsync();
        await using var visit = await Visit.StartAsync(site, chromium, browser: browser);
        var addresses = AccessibilitySpecs.Addresses.SelectMany(group => group).ToList();
        foreach (var address in site.Prefixes.SelectMany(prefix => addresses.Select(address => prefix + address)))
        {
            await visit.Page.GotoAsync(address);
            var scrolling = await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll("html, main")].filter(each => each.scrollWidth > each.clientWidth)
                    .map(each => each.tagName)
                """);
            Assert.True(scrolling.Length == 0, $"{address}: {string.Join(", ", scrolling)}");
        }
    }
}
