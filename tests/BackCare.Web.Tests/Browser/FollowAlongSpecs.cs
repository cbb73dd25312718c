using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

/// <summary>Sessions on a clock that the test winds on: a chair twist of 1 repetition each side takes 10, 5, 10, 8 and 10
/// seconds.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FollowAlongSpecs(Site site, Chromium chromium)
{
    private const string Address = "/session?do=chair-twist~1x10s";

    [Fact]
    public async Task A_session_runs_by_itself_to_its_end()
    {
        await using var visit = await StartAsync();
        await PressAsync(visit, "run");
        Assert.Equal(("Get ready", "10"), await NowAsync(visit));

        await RunAsync(visit, 18);
        Assert.Equal(("Hold, right side", "7"), await NowAsync(visit));
        await RunAsync(visit, 17);
        Assert.Equal(("Hold, left side", "8"), await NowAsync(visit));
        await RunAsync(visit, 9);
        Assert.Equal("Done", await visit.Page.InnerTextAsync("[data-part=guide]"));
        Assert.True(await visit.Page.Locator("[data-part=after]").EvaluateAsync<bool>("link => link === document.activeElement"));
        Assert.False(await visit.Page.IsVisibleAsync("[data-part=run]"));
    }

    [Fact]
    public async Task A_paused_session_stands_still_and_goes_on_where_it_was()
    {
        await using var visit = await StartAsync();
        await PressAsync(visit, "run");
        await RunAsync(visit, 4);
        await PressAsync(visit, "run");
        await RunAsync(visit, 60);
        Assert.Equal(("Get ready", "6"), await NowAsync(visit));

        await PressAsync(visit, "run");
        await RunAsync(visit, 2);
        Assert.Equal(("Get ready", "4"), await NowAsync(visit));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_time_adds_10_seconds_to_this_step_and_to_the_whole(bool paused)
    {
        await using var visit = await StartAsync();
        await PressAsync(visit, "run");
        await RunAsync(visit, 4);
        if (paused)
        {
            await PressAsync(visit, "run");
        }

        Assert.Equal("0:39", await visit.Page.InnerTextAsync("[data-part=left]"));
        await PressAsync(visit, "more");

        Assert.Equal(("Get ready", "16"), await NowAsync(visit));
        Assert.Equal("0:49", await visit.Page.InnerTextAsync("[data-part=left]"));
    }

    [Fact]
    public async Task A_step_is_skipped_and_repeated()
    {
        await using var visit = await StartAsync();
        await PressAsync(visit, "run");
        await PressAsync(visit, "skip");
        Assert.Equal(("Move into it, right side", "5"), await NowAsync(visit));

        await RunAsync(visit, 3);
        await PressAsync(visit, "repeat");
        Assert.Equal(("Move into it, right side", "5"), await NowAsync(visit));
    }

    [Fact]
    public async Task A_tab_that_slept_is_not_late()
    {
        await using var visit = await StartAsync();
        await PressAsync(visit, "run");
        await visit.Page.Clock.FastForwardAsync(26_000);
        await RunAsync(visit, 1);

        Assert.Equal(("Change sides, left side", "6"), await NowAsync(visit));
    }

    [Fact]
    public async Task Only_a_change_of_the_step_is_announced()
    {
        await using var visit = await StartAsync();
        await visit.Page.EvaluateAsync("""
            () => {
              window.changes = 0;
              new MutationObserver(() => window.changes++)
                .observe(document.querySelector("[aria-live]"), { childList: true, characterData: true, subtree: true });
            }
            """);
        await PressAsync(visit, "run");
        await RunAsync(visit, 9);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("window.changes"));

        await RunAsync(visit, 2);
        Assert.Equal(1, await visit.Page.EvaluateAsync<int>("window.changes"));
        Assert.Equal(0, await visit.Page.Locator("[aria-live] [data-part=count]").CountAsync());
    }

    [Fact]
    public async Task The_picture_of_the_step_is_big()
    {
        await using var visit = await StartAsync();
        await PressAsync(visit, "skip");

        Assert.Contains("right", await visit.Page.Locator("[data-part=stage] title").TextContentAsync(), StringComparison.Ordinal);
        var box = await visit.Page.Locator("[data-part=stage] svg").BoundingBoxAsync();
        Assert.InRange(box!.Width, 240, 320);
    }

    [Fact]
    public async Task Sound_and_voice_are_off_until_they_are_asked_for()
    {
        await using var visit = await StartAsync();
        await visit.Page.EvaluateAsync("() => { window.said = []; speechSynthesis.speak = words => window.said.push(words.text); }");
        await PressAsync(visit, "run");
        await RunAsync(visit, 11);
        Assert.False(await visit.Page.IsCheckedAsync("[data-part=sound]"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>("window.said"));

        await visit.Page.CheckAsync("[data-part=voice]");
        await RunAsync(visit, 5);
        Assert.Equal(["Hold, right side. 10"], await visit.Page.EvaluateAsync<string[]>("window.said"));
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
        await visit.Page.GotoAsync(Address);
        await PressAsync(visit, "run");
        await visit.Page.WaitForFunctionAsync("window.locks === 1");
        await PressAsync(visit, "run");
        await visit.Page.WaitForFunctionAsync("window.locks === 0");
    }

    [Fact]
    public async Task A_session_is_run_by_keyboard_alone_and_ends_in_tingling_at_stop()
    {
        await using var visit = await StartAsync();
        await visit.Page.FocusAsync("[data-part=run]");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Space");
        Assert.Equal(("Get ready", "20"), await NowAsync(visit));
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal(("Move into it, right side", "5"), await NowAsync(visit));

        await RunAsync(visit, 40);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("form.question");
        await visit.Page.FocusAsync("#tick-brief-tingling");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("[data-urgency=stop]");

        Assert.Equal("/session/after", new Uri(visit.Page.Url).PathAndQuery);
    }

    [Fact]
    public async Task Without_javascript_the_steps_and_times_stand_as_text()
    {
        await using var visit = await Visit.StartAsync(site, chromium, javaScript: false);
        await visit.Page.GotoAsync(Address);

        Assert.False(await visit.Page.IsVisibleAsync("#timer"));
        Assert.Equal(
            [
                "Get ready: 10 seconds", "Move into it, right side: 5 seconds", "Hold, right side: 10 seconds",
                "Change sides, left side: 8 seconds", "Hold, left side: 10 seconds",
            ],
            await visit.Page.Locator("[data-seconds]").AllInnerTextsAsync());
    }

    [Fact]
    public async Task Axe_finds_nothing_while_a_session_runs_and_at_its_end()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync(Address);
        await PressAsync(visit, "run");
        await Axe.ExpectNothingInLightAndDarkAsync(visit.Page);
        for (var step = 0; step < 5; step++)
        {
            await PressAsync(visit, "skip");
        }

        await Axe.ExpectNothingInLightAndDarkAsync(visit.Page);
    }

    private async Task<Visit> StartAsync()
    {
        var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.Clock.InstallAsync();
        await visit.Page.GotoAsync(Address);

        // The clock stands until the test winds it on.
        await visit.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddMinutes(1));
        return visit;
    }

    private static Task RunAsync(Visit visit, int seconds) => visit.Page.Clock.RunForAsync(seconds * 1000);

    private static Task PressAsync(Visit visit, string button) => visit.Page.ClickAsync($"[data-part={button}]");

    private static async Task<(string Phase, string Count)> NowAsync(Visit visit) =>
        (await visit.Page.InnerTextAsync("[data-part=phase]"), await visit.Page.InnerTextAsync("[data-part=count]"));
}
