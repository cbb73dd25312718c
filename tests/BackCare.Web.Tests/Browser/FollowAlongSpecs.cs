namespace BackCare.Web.Tests.Browser;

/// <summary>The steps of a session and their time.</summary>
[Collection(LongBrowserCollection.Name)]
public sealed class FollowAlongSpecs(Site site, Chromium chromium)
{
    private const string Right = "Turn slowly to the right";

    [Fact]
    public async Task A_session_runs_by_itself_to_its_end()
    {
        await using var visit = await FollowAlong.StartAsync(site, chromium);
        await visit.PressAsync("run");
        Assert.Equal(("Sit tall", "25"), await visit.NowAsync());

        await visit.RunAsync(42);
        Assert.Equal(("Hold for 10 seconds", "7"), await visit.NowAsync());
        Assert.Equal("right side", await visit.Page.InnerTextAsync("[data-part=place]"));
        await visit.RunAsync(33);
        Assert.Equal(("Hold for 10 seconds", "4"), await visit.NowAsync());
        Assert.Equal("left side", await visit.Page.InnerTextAsync("[data-part=place]"));
        await visit.RunAsync(11);
        Assert.Equal("Done", await visit.Page.InnerTextAsync("[data-part=end]"));
        Assert.True(await visit.Page.Locator("[data-part=after]").EvaluateAsync<bool>("link => link === document.activeElement"));
        Assert.False(await visit.Page.IsVisibleAsync("[data-part=run]"));
        Assert.Equal("", new Uri(visit.Page.Url).Fragment);
    }

    [Fact]
    public async Task A_paused_session_stands_still_and_goes_on_where_it_was()
    {
        await using var visit = await FollowAlong.StartAsync(site, chromium);
        await visit.PressAsync("run");
        await visit.RunAsync(4);
        await visit.PressAsync("run");
        await visit.RunAsync(60);
        Assert.Equal(("Sit tall", "21"), await visit.NowAsync());

        await visit.PressAsync("run");
        await visit.RunAsync(2);
        Assert.Equal(("Sit tall", "19"), await visit.NowAsync());
    }

    [Fact]
    public async Task More_time_adds_10_seconds_to_this_step_and_to_the_whole_also_in_a_pause()
    {
        await using var visit = await FollowAlong.StartAsync(site, chromium);
        await visit.PressAsync("run");
        await visit.RunAsync(4);
        Assert.Equal("1:21", await visit.Page.InnerTextAsync("[data-part=left]"));
        await visit.PressAsync("more");
        Assert.Equal(("Sit tall", "31"), await visit.NowAsync());

        await visit.PressAsync("run");
        await visit.PressAsync("more");
        Assert.Equal(("Sit tall", "41"), await visit.NowAsync());
        Assert.Equal("1:41", await visit.Page.InnerTextAsync("[data-part=left]"));
    }

    [Fact]
    public async Task A_step_is_skipped_repeated_and_gone_back_to()
    {
        await using var visit = await FollowAlong.StartAsync(site, chromium);
        await visit.PressAsync("run");
        await visit.PressAsync("skip");
        Assert.Equal((Right, "14"), await visit.NowAsync());

        await visit.RunAsync(3);
        await visit.PressAsync("repeat");
        Assert.Equal((Right, "14"), await visit.NowAsync());
        await visit.PressAsync("previous");
        Assert.Equal(("Sit tall", "25"), await visit.NowAsync());
    }

    [Fact]
    public async Task A_slow_tab_is_not_late_and_after_a_long_sleep_the_session_waits_where_it_was()
    {
        await using var visit = await FollowAlong.StartAsync(site, chromium);
        await visit.PressAsync("run");
        await visit.Page.Clock.FastForwardAsync(26_000);
        await visit.RunAsync(1);
        Assert.Equal((Right, "12"), await visit.NowAsync());

        await visit.Page.Clock.FastForwardAsync(600_000);
        await visit.RunAsync(5);
        Assert.Equal((Right, "12"), await visit.NowAsync());
        Assert.Equal("Go on", await visit.Page.InnerTextAsync("[data-part=run]"));
    }

    [Fact]
    public async Task A_reload_comes_back_to_the_step()
    {
        await using var visit = await FollowAlong.StartAsync(site, chromium);
        await visit.PressAsync("run");
        await visit.PressAsync("skip");
        await visit.PressAsync("skip");
        await visit.Page.ReloadAsync();

        Assert.Equal(("Hold for 10 seconds", "10"), await visit.NowAsync());
        Assert.Equal("#step-3", new Uri(visit.Page.Url).Fragment);
    }

    [Fact]
    public async Task A_session_in_a_frame_stands_still_when_it_hurts_and_the_questions_open_beside_it()
    {
        await using var visit = await Visit.StartAsync(site, chromium, $"{FollowAlong.Address}&embed");
        await visit.PressAsync("run");
        await visit.Page.Context.RunAndWaitForPageAsync(() => visit.PressAsync("after"));

        Assert.Equal("Go on", await visit.Page.InnerTextAsync("[data-part=run]"));
    }

    [Fact]
    public async Task Only_a_change_of_the_step_is_announced()
    {
        await using var visit = await FollowAlong.StartAsync(site, chromium);
        await visit.Page.EvaluateAsync("""
            () => {
              window.changes = 0;
              new MutationObserver(() => window.changes++)
                .observe(document.querySelector("[aria-live]"), { childList: true, characterData: true, subtree: true });
            }
            """);
        await visit.PressAsync("run");
        await visit.RunAsync(24);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("window.changes"));

        await visit.RunAsync(2);
        Assert.Equal(1, await visit.Page.EvaluateAsync<int>("window.changes"));
        Assert.Equal(0, await visit.Page.Locator("[aria-live] [data-part=count]").CountAsync());
    }

    [Fact]
    public async Task A_session_is_run_by_keyboard_alone_and_ends_in_tingling_at_stop()
    {
        await using var visit = await FollowAlong.StartAsync(site, chromium);
        await visit.Page.FocusAsync("[data-part=run]");
        await visit.Page.Keyboard.PressAsync("Space");
        foreach (var key in new[] { "Tab", "Tab", "Tab", "Tab", "Space" })
        {
            await visit.Page.Keyboard.PressAsync(key);
        }

        Assert.Equal(("Sit tall", "35"), await visit.NowAsync());
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal((Right, "14"), await visit.NowAsync());

        await visit.RunAsync(70);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("form.question");
        await visit.Page.FocusAsync("#tick-brief-tingling");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("[data-urgency=stop]");

        Assert.Equal("/session/after", new Uri(visit.Page.Url).PathAndQuery);
    }
}
