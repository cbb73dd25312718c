using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

/// <summary>What a session shows.</summary>
[Collection(LongBrowserCollection.Name)]
public sealed class SessionViewSpecs(Site site, Chromium chromium)
{
    // Out of the screen, or a count on two lines.
    private const string Hidden =
        """
        () => {
          const part = name => document.querySelector(`[data-part=${name}]`), range = document.createRange();
          range.selectNodeContents(part("count"));
          return [
            ...["run", "count"].filter(name => {
              const box = part(name).getBoundingClientRect();
              return box.width === 0 || box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth;
            }),
            ...range.getClientRects().length === 1 ? [] : ["a line of the count"],
          ];
        }
        """;

    [Fact]
    public async Task Each_step_shows_its_sentence_and_its_figure_big_which_moves_on_the_way_and_stays_in_the_hold()
    {
        await using var visit = await FollowAlong.StartAsync(site, chromium,
            prepare: "window.began = 0; SVGAnimationElement.prototype.beginElement = () => window.began++;");
        await visit.PressAsync("run");
        await visit.PressAsync("skip");
        await visit.Page.Locator("[data-part=stage] title").GetByText("turned to the right")
            .WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var (began, box) = (
            await visit.Page.EvaluateAsync<int>("window.began"), await visit.Page.Locator("[data-part=stage] svg").BoundingBoxAsync());

        Assert.StartsWith(
            "Breathe out and turn your chest to the right.",
            await visit.Page.InnerTextAsync("[data-part=words]"),
            StringComparison.Ordinal);
        Assert.InRange(box!.Width, 230, 320);
        Assert.InRange(began, 1, 1000);
        await visit.PressAsync("skip");
        Assert.Equal(began, await visit.Page.EvaluateAsync<int>("window.began"));
    }

    [Fact]
    public async Task Without_a_connection_the_picture_of_the_guide_stands_in()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.RouteAsync("**/session/figures/**", route => route.AbortAsync());
        await visit.Page.GotoAsync(FollowAlong.Address);

        await visit.Page.WaitForSelectorAsync("[data-part=stage] svg.figure");
    }

    [Fact]
    public async Task Pause_and_the_countdown_are_in_view_in_every_step()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        foreach (var (width, height, text) in new[] { (740, 360, 1), (740, 360, 2), (360, 740, 2), (320, 568, 1), (320, 568, 2) })
        {
            await visit.Page.SetViewportSizeAsync(width, height);
            await visit.Page.GotoAsync(FollowAlong.Address);
            await visit.Page.EvaluateAsync("text => { document.documentElement.style.fontSize = `${text * 100}%`; }", text);
            await visit.PressAsync("run");
            await visit.PressAsync("run");
            for (var step = 0; step < 7; step++)
            {
                var hidden = await visit.Page.EvaluateAsync<string[]>(Hidden);
                Assert.True(hidden.Length == 0, $"{string.Join(", ", hidden)} of step {step} at {width} x {height}, text {text}");
                await visit.SkipAsync();
            }
        }
    }

    [Fact]
    public async Task What_the_page_cannot_do_stands_beside_the_switches()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.AddInitScriptAsync("Object.defineProperty(navigator, 'wakeLock', { value: undefined }); "
            + "Object.defineProperty(window, 'speechSynthesis', { value: undefined });");
        await visit.Page.GotoAsync(FollowAlong.Address);

        Assert.Contains("screen is locked", await visit.Page.InnerTextAsync(".options + .note"), StringComparison.Ordinal);
        Assert.True(await visit.Page.IsVisibleAsync("[data-part=dark]"));
        Assert.False(await visit.Page.IsVisibleAsync("[data-part=voice]"));
    }

    [Fact]
    public async Task The_screen_is_kept_awake_while_the_session_runs()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.AddInitScriptAsync("""
            window.locks = 0;
            const request = async () => { window.locks++; return { release: () => window.locks-- }; };
            Object.defineProperty(navigator, "wakeLock", { value: { request } });
            """);
        await visit.Page.GotoAsync(FollowAlong.Address);
        await visit.PressAsync("run");
        await visit.Page.WaitForFunctionAsync("() => window.locks === 1");
        await visit.PressAsync("run");
        await visit.Page.WaitForFunctionAsync("() => window.locks === 0");
    }

    [Fact]
    public async Task Without_javascript_the_steps_stand_as_text()
    {
        await using var visit = await Visit.StartAsync(site, chromium, FollowAlong.Address, javaScript: false);

        Assert.False(await visit.Page.IsVisibleAsync("#timer"));
        Assert.Equal(
            ["Sit tall 25 seconds", "Turn slowly to the right 14 seconds", "Hold for 10 seconds right side 10 seconds"],
            (await visit.Page.Locator("[data-seconds]").AllInnerTextsAsync()).Take(3).Select(text => text.Split('\n')[0].Trim()));
    }

    [Fact]
    public async Task Axe_finds_nothing_while_a_session_runs_and_at_its_end()
    {
        await using var visit = await Visit.StartAsync(site, chromium, FollowAlong.Address);
        await visit.PressAsync("run");
        await Axe.ExpectNothingInLightAndDarkAsync(visit.Page);
        for (var step = 0; step < 7; step++)
        {
            await visit.SkipAsync();
        }

        await Axe.ExpectNothingInLightAndDarkAsync(visit.Page);
    }
}
