using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

/// <summary>The moving figures of a guide.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MovementSpecs(Site site, Chromium chromium)
{
    [Fact]
    public async Task The_movements_of_a_guide_are_played_and_stopped_by_one_control()
    {
        // With reduced motion asked for, so that nothing moves before the control is pressed.
        await using var visit = await Visit.StartAsync(site, chromium, "/guides/floor-twist", reducedMotion: true);
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
        await using var visit = await Visit.StartAsync(site, chromium, "/guides/floor-twist", javaScript: false);
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
        await using var visit = await Visit.StartAsync(site, chromium, "/guides/floor-twist");
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

    [Fact]
    public async Task The_movements_start_by_themselves_unless_less_motion_was_asked_for()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/guides/floor-twist");

        Assert.True(await MovesAsync(visit.Page));
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
