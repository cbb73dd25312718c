namespace BackCare.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class VisitorSpecs(Site site, Chromium chromium)
{
    [Fact]
    public async Task Nothing_is_requested_from_elsewhere_and_no_cookie_is_set()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        var (hosts, complaints) = (new HashSet<string>(), new List<string>());
        visit.Page.Request += (_, request) => hosts.Add(new Uri(request.Url).Authority);
        visit.Page.Console += (_, message) => complaints.Add(message.Text);
        await visit.Page.AddInitScriptAsync("addEventListener('securitypolicyviolation', event => console.log(event.violatedDirective))");
        foreach (var address in new[] { "/", "/check/questions", "/guides/chair-twist", "/learn/what-the-pop-is" })
        {
            await visit.Page.GotoAsync(address);
        }

        Assert.Equal(1, await visit.Page.Locator("script[type='application/ld+json']").CountAsync());
        Assert.Empty(complaints); // The policy of a page refuses nothing that the page itself has.
        Assert.Equal([site.ClientOptions.BaseAddress.Authority], hosts);
        Assert.Empty(await visit.Page.Context.CookiesAsync());
    }

    [Fact]
    public async Task Without_JavaScript_no_control_that_needs_it_is_seen()
    {
        await using var visit = await Visit.StartAsync(site, chromium, javaScript: false);
        string[] addresses =
        [
            "/", "/guides/floor-twist", "/routines/morning-stiffness", "/plan?do=chair-twist&do=foam-roller", "/plan/print?do=chair-twist",
            "/session?do=chair-twist&do=foam-roller", "/clinic?do=chair-twist&do=foam-roller&page=/check", "/check/questions",
        ];
        foreach (var address in addresses)
        {
            await visit.Page.GotoAsync(address);
            foreach (var width in new[] { 320, 740, 1280 })
            {
                await visit.Page.SetViewportSizeAsync(width, 700);
                var dead = await visit.Page.EvaluateAsync<string[]>(
                    "[...document.querySelectorAll('button')].filter(one => one.checkVisibility() && !(one.form && one.type === 'submit'))"
                    + ".map(one => one.textContent)");
                Assert.True(dead.Length == 0, $"{address} at {width}: {string.Join(", ", dead)}");
            }
        }
    }

    [Fact]
    public async Task The_emergency_line_stands_on_the_first_screen_of_a_phone()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/");

        Assert.InRange((await visit.Page.Locator(".alarm").BoundingBoxAsync())!.Y, 0, 450);
    }

    [Fact]
    public async Task The_emergency_number_of_an_article_keeps_its_distance_from_the_title()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/learn/when-to-get-help");
        var alarm = (await visit.Page.Locator(".alarm").BoundingBoxAsync())!;

        Assert.InRange((await visit.Page.Locator("h1").BoundingBoxAsync())!.Y - alarm.Y - alarm.Height, 12, 40);
    }

    [Fact]
    public async Task The_note_of_the_translation_keeps_its_distance_from_the_box_of_a_result()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.OpenOutcomeAsync(site, new HashSet<string> { "urine-leak" }, "/es");
        var box = (await visit.Page.Locator(".care").BoundingBoxAsync())!;

        Assert.InRange((await visit.Page.Locator(".translated").BoundingBoxAsync())!.Y - box.Y - box.Height, 12, 40);
    }

    [Fact]
    public async Task The_dose_of_a_guide_stays_beside_its_steps_on_a_wide_screen()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/guides/chair-twist", width: 1280);
        await visit.Page.EvaluateAsync("document.querySelector('.steps > li:nth-child(3)').scrollIntoView()");

        Assert.InRange((await visit.Page.Locator(".how-much").BoundingBoxAsync())!.Y, 0, 100);
    }

    [Fact]
    public async Task The_form_can_be_filled_by_keyboard_alone()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
        await visit.Page.FocusAsync("#tick-urine-leak");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("[data-urgency=emergency]");

        Assert.Contains("ER", await visit.Page.InnerTextAsync("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_never_appear_in_an_address()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
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
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
        var heights = await visit.Page.Locator(".tick, button:not(.hidden), .back, .top a")
            .EvaluateAllAsync<double[]>("all => all.map(one => one.getBoundingClientRect().height)");

        Assert.All(heights, height => Assert.InRange(height, 44, 400));
    }
}
