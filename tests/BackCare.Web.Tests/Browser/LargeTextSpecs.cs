namespace BackCare.Web.Tests.Browser;

/// <summary>Small screens of people whose browser shows all text twice as big.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LargeTextSpecs(Site site, Chromium chromium)
{
    [Theory]
    [InlineData(320, 640)]
    [InlineData(740, 360)]
    public async Task Each_step_of_a_session_shows_its_figure_its_words_and_pause_at_once(int width, int height)
    {
        await using var browser = await chromium.LaunchWithLargeTextAsync();
        await using var visit = await Visit.StartAsync(site, chromium, browser: browser);
        await visit.Page.SetViewportSizeAsync(width, height);
        foreach (var prefix in site.Prefixes)
        {
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
                      const read = ["stage", "guide", "phase", "place", "words"].filter(name => box(name).top < 0 || box(name).bottom > bar.top + 3);
                      return [...read, ...["run", "count"].filter(name => box(name).bottom > innerHeight || box(name).right > innerWidth)];
                    }
                    """);
                Assert.True(hidden.Length == 0, $"{prefix} step {step}: {string.Join(", ", hidden)}");
                await visit.Page.EvaluateAsync("() => document.querySelector('[data-part=skip]').click()");
            }
        }
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("de")]
    public async Task The_first_number_to_call_of_an_emergency_stands_whole_on_the_first_screen(string language)
    {
        await using var browser = await chromium.LaunchWithLargeTextAsync();
        await using var visit = await Visit.StartAsync(site, chromium, browser: browser);
        await visit.Page.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { ["Accept-Language"] = language });
        foreach (var prefix in site.Prefixes)
        {
            await visit.Page.GotoAsync(prefix + "/check/questions");
            await visit.FinishAsync(["urine-retention"]);
            var call = (await visit.Page.Locator(".call").First.BoundingBoxAsync())!;
            var title = (await visit.Page.Locator("h1").BoundingBoxAsync())!;

            Assert.InRange(call.Y, title.Y + title.Height, 640 - call.Height);
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), prefix);
        }
    }
}
