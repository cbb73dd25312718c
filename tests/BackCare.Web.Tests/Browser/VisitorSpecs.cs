using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class VisitorSpecs(Site site, Chromium chromium)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/guides")]
    [InlineData("/guides/chair-twist")]
    [InlineData("/search?q=back")]
    [InlineData("/plan?do=chair-twist~3x15s&do=pelvic-tilt")]
    [InlineData("/session?do=foam-roller~1x120s&do=pelvic-tilt")]
    [InlineData("/session/after")]
    [InlineData("/clinic?do=chair-twist~3x15s~left~2d~3w&do=foam-roller~1x120s~3sets&page=/learn/what-the-pop-is")]
    [InlineData("/plan/print?do=chair-twist~3x15s&do=pelvic-tilt&size=large")]
    [InlineData("/routines/morning-stiffness")]
    [InlineData("/learn/what-the-evidence-says")]
    [InlineData("/check")]
    [InlineData("/check/questions")]
    [InlineData("/safety")]
    [InlineData("/hazards")]
    [InlineData("/offline?plan=chair-twist~3x15s.pelvic-tilt.-sq6h")]
    [InlineData("/offline/signs")]
    public async Task No_page_scrolls_sideways_at_320_pixels(string address)
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync(address);

        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Theory]
    [InlineData("/guides/chair-twist")]
    [InlineData("/learn/what-the-pop-is")]
    public async Task The_browser_finds_nothing_to_refuse_on_a_page_with_data_for_machines(string address)
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        var complaints = new List<string>();
        visit.Page.Console += (_, message) => complaints.Add(message.Text);
        await visit.Page.AddInitScriptAsync("addEventListener('securitypolicyviolation', event => console.log(event.violatedDirective))");
        await visit.Page.GotoAsync(address);

        Assert.Equal(1, await visit.Page.Locator("script[type='application/ld+json']").CountAsync());
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task The_movements_of_a_guide_are_played_and_stopped_by_one_control()
    {
        // With reduced motion asked for, so that nothing moves before the control is pressed.
        await using var visit = await Visit.StartAsync(site, chromium, reducedMotion: true);
        await visit.Page.GotoAsync("/guides/floor-twist");
        await ExpectStillAsync(visit.Page);

        await visit.Page.ClickAsync("#play");
        Assert.Equal("play", await visit.Page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Equal(site.Library.Interface.Guide.Pause, await visit.Page.InnerTextAsync("#play"));
        Assert.True(await MovesAsync(visit.Page));
        await visit.Page.ClickAsync("#play");
        await ExpectStillAsync(visit.Page);
    }

    [Fact]
    public async Task Without_JavaScript_a_guide_is_still_and_a_link_beside_each_picture_opens_its_movement()
    {
        await using var visit = await Visit.StartAsync(site, chromium, javaScript: false);
        await visit.Page.GotoAsync("/guides/floor-twist");
        await ExpectStillAsync(visit.Page);
        Assert.False(await visit.Page.Locator("#play").IsVisibleAsync());

        await visit.LeaveAsync(() => visit.Page.Locator(".watch").First.ClickAsync());
        Assert.True(await MovesAsync(visit.Page));
    }

    [Fact]
    public async Task A_movement_is_loaded_when_it_comes_into_view_and_not_before()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        var loaded = new List<string>();
        visit.Page.Request += (_, request) => loaded.Add(new Uri(request.Url).AbsolutePath);
        await visit.Page.GotoAsync("/guides/seated-turn-and-chest");
        var last = await visit.Page.Locator(".movement").Last.GetAttributeAsync("data-src");
        Assert.DoesNotContain(new Uri(last!).AbsolutePath, loaded);

        await visit.Page.Locator(".picture").Last.ScrollIntoViewIfNeededAsync();
        for (var tries = 0; tries < 50 && !loaded.Contains(new Uri(last!).AbsolutePath); tries++)
        {
            await visit.Page.WaitForTimeoutAsync(100);
        }

        Assert.Contains(new Uri(last!).AbsolutePath, loaded);
    }

    [Fact]
    public async Task A_movement_off_the_screen_does_not_run_and_paper_shows_where_it_ends()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/guides/floor-twist");
        var movement = visit.Page.Locator(".movement").First;
        await movement.Locator("..").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(movement).ToBeVisibleAsync();
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(movement).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".picture > svg.figure").First).ToBeVisibleAsync();
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        await Assertions.Expect(movement).ToBeVisibleAsync();

        await visit.Page.EvaluateAsync("scrollTo(0, 0)");
        await Assertions.Expect(movement).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(740)]
    [InlineData(1280)]
    public async Task Without_JavaScript_no_control_that_needs_it_is_seen(int width)
    {
        await using var visit = await Visit.StartAsync(site, chromium, width: width, javaScript: false);
        string[] addresses =
        [
            "/", "/guides/floor-twist", "/routines/morning-stiffness", "/plan?do=chair-twist&do=foam-roller", "/plan/print?do=chair-twist",
            "/session?do=chair-twist&do=foam-roller", "/clinic?do=chair-twist&do=foam-roller", "/check/questions",
        ];
        foreach (var address in addresses)
        {
            await visit.Page.GotoAsync(address);
            var dead = await visit.Page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('button')].filter(one => one.checkVisibility() && !(one.form && one.type === 'submit'))"
                + ".map(one => one.textContent)");
            Assert.True(dead.Length == 0, $"{address}: {string.Join(", ", dead)}");
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Nothing_scrolls_sideways_from_right_to_left(int width)
    {
        await using var visit = await Visit.StartAsync(site, chromium, width: width);
        string[] addresses =
        [
            "/", "/guides", "/guides/chair-twist", "/routines/morning-stiffness", "/learn/what-the-pop-is", "/check/questions",
            "/plan?do=chair-twist", "/session?do=chair-twist", "/clinic?do=chair-twist", "/plan/print?do=chair-twist",
        ];
        foreach (var address in addresses)
        {
            await visit.Page.GotoAsync(address);
            await visit.Page.EvaluateAsync("document.documentElement.dir = 'rtl'");
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), address);
        }
    }

    [Fact]
    public async Task The_emergency_line_stands_on_the_first_screen_of_a_phone()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/");

        Assert.InRange((await visit.Page.Locator(".alarm").BoundingBoxAsync())!.Y, 0, 450);
    }

    [Fact]
    public async Task The_movements_start_by_themselves_unless_less_motion_was_asked_for()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/guides/floor-twist");

        Assert.True(await MovesAsync(visit.Page));
    }

    [Fact]
    public async Task With_javascript_none_and_the_signs_clear_each_other()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/check/questions");
        await visit.Page.CheckAsync("#tick-urine-leak");
        await visit.Page.CheckAsync("#none");
        Assert.False(await visit.Page.IsCheckedAsync("#tick-urine-leak"));

        await visit.Page.CheckAsync("#tick-urine-leak");
        Assert.False(await visit.Page.IsCheckedAsync("#none"));
    }

    [Fact]
    public async Task The_form_can_be_filled_by_keyboard_alone()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/check/questions");
        await visit.Page.FocusAsync("#tick-urine-leak");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("[data-urgency=emergency]");

        Assert.Contains("ER", await visit.Page.InnerTextAsync("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_requested_from_elsewhere_and_no_cookie_is_set()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        var hosts = new HashSet<string>();
        visit.Page.Request += (_, request) => hosts.Add(new Uri(request.Url).Authority);
        foreach (var address in new[] { "/", "/guides/chair-twist", "/check/questions" })
        {
            await visit.Page.GotoAsync(address);
        }

        Assert.Equal([site.ClientOptions.BaseAddress.Authority], hosts);
        Assert.Empty(await visit.Page.Context.CookiesAsync());
    }

    [Fact]
    public async Task Answers_never_appear_in_an_address()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/check/questions");
        await visit.FinishAsync(["weight-loss"], page =>
        {
            Assert.Equal("/check/questions", new Uri(page.Url).PathAndQuery);
            return Task.CompletedTask;
        });

        Assert.Equal("/check/questions", new Uri(visit.Page.Url).PathAndQuery);
    }

    [Fact]
    public async Task Every_target_to_touch_is_at_least_44_pixels_high_on_a_question()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/check/questions");
        var heights = await visit.Page.Locator(".tick, button:not(.hidden), .back, .top a")
            .EvaluateAllAsync<double[]>("all => all.map(one => one.getBoundingClientRect().height)");

        Assert.All(heights, height => Assert.InRange(height, 44, 400));
    }

    private static async Task ExpectStillAsync(IPage page)
    {
        Assert.Equal(0, await page.Locator(".movement:visible, .steps animate, .steps animateTransform").CountAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("document.getAnimations().length"));
        Assert.False(await MovesAsync(page, looks: 2));
    }

    /// <summary>Whether the first picture that has a movement looks different within some seconds.</summary>
    private static async Task<bool> MovesAsync(IPage page, int looks = 20)
    {
        var picture = page.Locator(".picture:has(+ .watch), svg:root").First;
        await picture.ScrollIntoViewIfNeededAsync();
        var before = Convert.ToBase64String(await page.ScreenshotAsync());
        for (var tries = 0; tries < looks; tries++)
        {
            await page.WaitForTimeoutAsync(300);
            if (before != Convert.ToBase64String(await page.ScreenshotAsync()))
            {
                return true;
            }
        }

        return false;
    }
}
