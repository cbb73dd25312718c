using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

/// <summary>Sessions on a clock that the test winds on: a chair twist of 1 repetition each side takes 25, 14, 10, 6, 14, 10 and 6
/// seconds.</summary>
[Collection(LongBrowserCollection.Name)]
public sealed class FollowAlongSpecs(Site site, Chromium chromium)
{
    private const string Address = "/session?do=chair-twist~1x10s";
    private const string Right = "Turn slowly to the right";

    private const string Listen = """
        window.said = [];
        window.stops = 0;
        window.tones = [];
        speechSynthesis.speak = words => window.said.push([words.lang, words.text]);
        speechSynthesis.cancel = () => window.stops++;
        window.AudioContext = class {
          currentTime = 0;
          resume() {}
          createOscillator() { return { frequency: {}, connect() {}, start() { window.tones.push(this.frequency.value); }, stop() {} }; }
        };
        """;

    [Fact]
    public async Task A_session_runs_by_itself_to_its_end()
    {
        await using var visit = await StartAsync();
        await PressAsync(visit, "run");
        Assert.Equal(("Sit tall", "25"), await NowAsync(visit));

        await RunAsync(visit, 42);
        Assert.Equal(("Hold for 10 seconds", "7"), await NowAsync(visit));
        Assert.Equal("right side", await visit.Page.InnerTextAsync("[data-part=place]"));
        await RunAsync(visit, 33);
        Assert.Equal(("Hold for 10 seconds", "4"), await NowAsync(visit));
        Assert.Equal("left side", await visit.Page.InnerTextAsync("[data-part=place]"));
        await RunAsync(visit, 11);
        Assert.Equal("Done", await visit.Page.InnerTextAsync("[data-part=end]"));
        Assert.True(await visit.Page.Locator("[data-part=after]").EvaluateAsync<bool>("link => link === document.activeElement"));
        Assert.False(await visit.Page.IsVisibleAsync("[data-part=run]"));
        Assert.Equal("", new Uri(visit.Page.Url).Fragment);
    }

    [Fact]
    public async Task A_paused_session_stands_still_and_goes_on_where_it_was()
    {
        await using var visit = await StartAsync();
        await PressAsync(visit, "run");
        await RunAsync(visit, 4);
        await PressAsync(visit, "run");
        await RunAsync(visit, 60);
        Assert.Equal(("Sit tall", "21"), await NowAsync(visit));

        await PressAsync(visit, "run");
        await RunAsync(visit, 2);
        Assert.Equal(("Sit tall", "19"), await NowAsync(visit));
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

        Assert.Equal("1:21", await visit.Page.InnerTextAsync("[data-part=left]"));
        await PressAsync(visit, "more");

        Assert.Equal(("Sit tall", "31"), await NowAsync(visit));
        Assert.Equal("1:31", await visit.Page.InnerTextAsync("[data-part=left]"));
    }

    [Fact]
    public async Task A_step_is_skipped_repeated_and_gone_back_to()
    {
        await using var visit = await StartAsync();
        await PressAsync(visit, "run");
        await PressAsync(visit, "skip");
        Assert.Equal((Right, "14"), await NowAsync(visit));

        await RunAsync(visit, 3);
        await PressAsync(visit, "repeat");
        Assert.Equal((Right, "14"), await NowAsync(visit));
        await PressAsync(visit, "previous");
        Assert.Equal(("Sit tall", "25"), await NowAsync(visit));
    }

    [Fact]
    public async Task A_slow_tab_is_not_late_and_after_a_long_sleep_the_session_waits_where_it_was()
    {
        await using var visit = await StartAsync();
        await PressAsync(visit, "run");
        await visit.Page.Clock.FastForwardAsync(26_000);
        await RunAsync(visit, 1);
        Assert.Equal((Right, "12"), await NowAsync(visit));

        await visit.Page.Clock.FastForwardAsync(600_000);
        await RunAsync(visit, 5);
        Assert.Equal((Right, "12"), await NowAsync(visit));
        Assert.Equal("Go on", await visit.Page.InnerTextAsync("[data-part=run]"));
    }

    [Fact]
    public async Task A_reload_comes_back_to_the_step()
    {
        await using var visit = await StartAsync();
        await PressAsync(visit, "run");
        await PressAsync(visit, "skip");
        await PressAsync(visit, "skip");
        await visit.Page.ReloadAsync();

        Assert.Equal(("Hold for 10 seconds", "10"), await NowAsync(visit));
        Assert.Equal("#step-3", new Uri(visit.Page.Url).Fragment);
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
        await RunAsync(visit, 24);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("window.changes"));

        await RunAsync(visit, 2);
        Assert.Equal(1, await visit.Page.EvaluateAsync<int>("window.changes"));
        Assert.Equal(0, await visit.Page.Locator("[aria-live] [data-part=count]").CountAsync());
    }

    [Fact]
    public async Task Each_step_shows_its_sentence_and_its_figure_big_which_moves_on_the_way_and_stays_in_the_hold()
    {
        await using var visit = await StartAsync(
            prepare: "window.began = 0; SVGAnimationElement.prototype.beginElement = () => window.began++;");
        await PressAsync(visit, "run");
        await PressAsync(visit, "skip");
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
        await PressAsync(visit, "skip");
        Assert.Equal(began, await visit.Page.EvaluateAsync<int>("window.began"));
    }

    [Fact]
    public async Task Without_a_connection_the_picture_of_the_guide_stands_in()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.RouteAsync("**/session/figures/**", route => route.AbortAsync());
        await visit.Page.GotoAsync(Address);

        await visit.Page.WaitForSelectorAsync("[data-part=stage] svg.figure");
    }

    [Fact]
    public async Task The_voice_is_off_until_it_is_asked_for_then_speaks_at_once_and_stops_in_a_pause()
    {
        await using var visit = await StartAsync(Listen);
        await PressAsync(visit, "run");
        await RunAsync(visit, 26);
        Assert.Empty(await SaidAsync(visit));

        await visit.Page.CheckAsync("[data-part=voice]");
        Assert.Equal(
            ["en: Turn slowly to the right. Breathe out and turn your chest to the right. Rest your left hand on your right thigh, and "
                + "your right hand on the chair back."],
            await SaidAsync(visit));
        await RunAsync(visit, 14);
        Assert.Equal(
            "en: Hold for 10 seconds. right side. Keep your hips on the seat. Breathe, and do not pull.", (await SaidAsync(visit))[^1]);

        var stops = await visit.Page.EvaluateAsync<int>("window.stops");
        await PressAsync(visit, "run");
        Assert.InRange(await visit.Page.EvaluateAsync<int>("window.stops"), stops + 1, stops + 2);
    }

    [Fact]
    public async Task Tones_count_the_last_seconds_and_mark_half_of_a_hold_and_the_end_is_spoken()
    {
        await using var visit = await StartAsync(Listen);
        await visit.Page.CheckAsync("[data-part=sound]");
        await visit.Page.CheckAsync("[data-part=voice]");
        await PressAsync(visit, "run");
        await visit.Page.EvaluateAsync("() => { window.tones.length = 0; }");
        await RunAsync(visit, 26);
        Assert.Equal("440 440 440 660", await visit.Page.EvaluateAsync<string>("window.tones.join(' ')"));

        await RunAsync(visit, 60);
        Assert.Equal(2, (await visit.Page.EvaluateAsync<int[]>("window.tones")).Count(tone => tone == 550));
        Assert.Equal("en: Done", (await SaidAsync(visit))[^1]);
    }

    [Fact]
    public async Task A_translation_is_shown_and_spoken_only_in_the_language_it_says_it_is_in()
    {
        await using var visit = await StartAsync(Listen);
        await visit.Page.CheckAsync("[data-part=voice]");
        await PressAsync(visit, "run");
        await visit.Page.EvaluateAsync("() => { window.said.length = 0; document.querySelectorAll('[data-seconds] b').forEach(words => { "
            + "words.textContent = 'Drehen'; }); }");
        await RunAsync(visit, 26);
        Assert.Equal("Drehen", await visit.Page.InnerTextAsync("[data-part=phase]"));
        Assert.Empty(await SaidAsync(visit));

        await visit.Page.EvaluateAsync("() => { document.documentElement.lang = 'de'; }");
        await PressAsync(visit, "skip");
        Assert.StartsWith("de: Drehen.", Assert.Single(await SaidAsync(visit)), StringComparison.Ordinal);
        Assert.Equal("no", await visit.Page.GetAttributeAsync("[data-part=count]", "translate"));
    }

    [Theory]
    [InlineData(740, 360, 1)]
    [InlineData(740, 360, 2)]
    [InlineData(360, 740, 2)]
    [InlineData(320, 568, 1)]
    [InlineData(320, 568, 2)]
    public async Task Pause_and_the_countdown_are_in_view_in_every_step(int width, int height, int text)
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.SetViewportSizeAsync(width, height);
        await visit.Page.GotoAsync(Address);
        await visit.Page.EvaluateAsync("text => { document.documentElement.style.fontSize = `${text * 100}%`; }", text);
        await PressAsync(visit, "run");
        await PressAsync(visit, "run");
        for (var step = 0; step < 7; step++)
        {
            foreach (var part in new[] { "run", "count" })
            {
                var box = (await visit.Page.Locator($"[data-part={part}]").BoundingBoxAsync())!;
                Assert.InRange(box.Y, 0, height - box.Height);
                Assert.InRange(box.X, 0, width - box.Width);
            }

            Assert.Equal(
                1, await visit.Page.Locator("[data-part=count]").EvaluateAsync<int>("count => { const range = document.createRange(); "
                    + "range.selectNodeContents(count); return range.getClientRects().length; }"));
            await visit.Page.EvaluateAsync("() => document.querySelector('[data-part=skip]').click()");
        }
    }

    [Fact]
    public async Task What_the_page_cannot_do_stands_beside_the_switches()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.AddInitScriptAsync("Object.defineProperty(navigator, 'wakeLock', { value: undefined }); "
            + "Object.defineProperty(window, 'speechSynthesis', { value: undefined });");
        await visit.Page.GotoAsync(Address);

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
        await visit.Page.GotoAsync(Address);
        await PressAsync(visit, "run");
        await visit.Page.WaitForFunctionAsync("() => window.locks === 1");
        await PressAsync(visit, "run");
        await visit.Page.WaitForFunctionAsync("() => window.locks === 0");
    }

    [Fact]
    public async Task A_session_is_run_by_keyboard_alone_and_ends_in_tingling_at_stop()
    {
        await using var visit = await StartAsync();
        await visit.Page.FocusAsync("[data-part=run]");
        await visit.Page.Keyboard.PressAsync("Space");
        foreach (var key in new[] { "Tab", "Tab", "Tab", "Tab", "Space" })
        {
            await visit.Page.Keyboard.PressAsync(key);
        }

        Assert.Equal(("Sit tall", "35"), await NowAsync(visit));
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.Equal((Right, "14"), await NowAsync(visit));

        await RunAsync(visit, 70);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("form.question");
        await visit.Page.FocusAsync("#tick-brief-tingling");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("[data-urgency=stop]");

        Assert.Equal("/session/after", new Uri(visit.Page.Url).PathAndQuery);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Without_javascript_the_steps_stand_as_text_and_no_dead_control_is_seen(int width)
    {
        await using var visit = await Visit.StartAsync(site, chromium, width: width, javaScript: false);
        foreach (var address in new[] { Address, "/plan?do=plank", "/plan/print?do=plank", "/clinic?do=plank&page=/check" })
        {
            await visit.Page.GotoAsync(address);
            foreach (var button in await visit.Page.Locator("button[type=button]").AllAsync())
            {
                Assert.False(await button.IsVisibleAsync(), address);
            }
        }

        await visit.Page.GotoAsync(Address);
        Assert.False(await visit.Page.IsVisibleAsync("#timer"));
        Assert.Equal(
            ["Sit tall 25 seconds", "Turn slowly to the right 14 seconds", "Hold for 10 seconds right side 10 seconds"],
            (await visit.Page.Locator("[data-seconds]").AllInnerTextsAsync()).Take(3).Select(text => text.Split('\n')[0].Trim()));
    }

    [Fact]
    public async Task Axe_finds_nothing_while_a_session_runs_and_at_its_end()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync(Address);
        await PressAsync(visit, "run");
        await Axe.ExpectNothingInLightAndDarkAsync(visit.Page);
        for (var step = 0; step < 7; step++)
        {
            await visit.Page.EvaluateAsync("() => document.querySelector('[data-part=skip]').click()");
        }

        await Axe.ExpectNothingInLightAndDarkAsync(visit.Page);
    }

    private async Task<Visit> StartAsync(string? prepare = null)
    {
        var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.Clock.InstallAsync();
        if (prepare is not null)
        {
            await visit.Page.AddInitScriptAsync(prepare);
        }

        await visit.Page.GotoAsync(Address);

        // The clock stands still until the test moves it.
        await visit.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddMinutes(1));
        return visit;
    }

    private static async Task<string[]> SaidAsync(Visit visit) =>
        await visit.Page.EvaluateAsync<string[]>("window.said.map(words => words.join(': '))");

    private static Task RunAsync(Visit visit, int seconds) => visit.Page.Clock.RunForAsync(seconds * 1000);

    private static Task PressAsync(Visit visit, string button) => visit.Page.ClickAsync($"[data-part={button}]");

    private static async Task<(string Phase, string Count)> NowAsync(Visit visit) =>
        (await visit.Page.InnerTextAsync("[data-part=phase]"), await visit.Page.InnerTextAsync("[data-part=count]"));
}
