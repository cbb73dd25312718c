using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class CheckSpecs(Site site, Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Enter_in_a_ticked_box_presses_continue_and_not_back(bool javaScript)
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions", javaScript: javaScript);
        await visit.AnswerAsync();
        await visit.Page.CheckAsync("#none");
        await visit.LeaveAsync(() => visit.Page.PressAsync("#none", "Enter"));

        Assert.Equal(
            site.Library.Questionnaire.Questions.Where(question => question.AskedOfEveryone).ElementAt(2).Id,
            await QuestionAsync(visit.Page));
    }

    [Fact]
    public async Task None_and_the_signs_clear_each_other_and_none_tapped_by_mistake_gives_the_ticks_back()
    {
        string[] signs = ["#tick-urine-leak", "#tick-both-legs"];
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
        await visit.Page.CheckAsync(signs[0]);
        await visit.Page.CheckAsync(signs[1]);
        await visit.Page.CheckAsync("#none");
        Assert.False(await visit.Page.IsCheckedAsync(signs[0]) || await visit.Page.IsCheckedAsync(signs[1]));

        await visit.Page.UncheckAsync("#none");
        Assert.True(await visit.Page.IsCheckedAsync(signs[0]) && await visit.Page.IsCheckedAsync(signs[1]));

        await visit.Page.CheckAsync("#none");
        await visit.Page.CheckAsync(signs[0]);
        Assert.False(await visit.Page.IsCheckedAsync("#none"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_error_summary_has_the_focus_inside_the_frame_of_another_site_too(bool javaScript)
    {
        await using var visit = await Visit.StartAsync(site, chromium, javaScript: javaScript);
        await visit.Page.RouteAsync("**/check/questions", async route =>
        {
            // As a clinic that is allowed to show the site in its pages.
            var response = await route.FetchAsync();
            await route.FulfillAsync(
                new RouteFulfillOptions
                {
                    Response = response,
                    Headers = response.Headers.Where(header => header.Key is "content-type").ToDictionary(),
                });
        });
        await visit.Page.RouteAsync("https://clinic.example/", route => route.FulfillAsync(new RouteFulfillOptions
        {
            ContentType = "text/html",
            Body = $"<iframe src='{site.ClientOptions.BaseAddress}check/questions' width=320 height=600></iframe>",
        }));
        await visit.Page.GotoAsync("https://clinic.example/");
        var frame = visit.Page.FrameLocator("iframe");
        await frame.Locator("form.question > button.button").ClickAsync();
        await frame.Locator(".error-summary").WaitForAsync();

        await Assertions.Expect(frame.Locator(".error-summary")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("en-GB")]
    [InlineData("de")]
    public async Task Every_sign_that_is_an_emergency_alone_fits_its_result_on_the_screen_of_a_small_phone(string language)
    {
        await using var visit = await Visit.StartAsync(site, chromium, width: 360, javaScript: false);
        await visit.Page.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { ["Accept-Language"] = language });
        string[] emergencies =
            ["urine-retention", "saddle-numbness", "both-legs", "chest-pain", "serious-accident", "stroke-signs", "very-ill"];
        foreach (var signs in emergencies)
        {
            await visit.OpenOutcomeAsync(site, new HashSet<string> { signs });
            var end = await visit.Page.Locator(".care").EvaluateAsync<double>("care => care.getBoundingClientRect().bottom");
            Assert.True(end <= 640, $"{signs} ends at {end}");
        }
    }

    [Fact]
    public async Task Nothing_of_the_check_scrolls_sideways_on_a_narrow_screen_or_with_large_text()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        foreach (var signs in new[] { new[] { "urine-leak" }, ["six-weeks", "legs", "conditions", "osteoporosis"] })
        {
            await visit.Page.GotoAsync("/check/questions");
            await visit.FinishAsync(signs, ExpectNothingSidewaysAsync);
            await ExpectNothingSidewaysAsync(visit.Page);
            var sheet = await visit.Page.Context.RunAndWaitForPageAsync(
                () => visit.Page.ClickAsync("form[action='/check/handover'] button"));
            await sheet.WaitForLoadStateAsync();
            await ExpectNothingSidewaysAsync(sheet);
            await sheet.CloseAsync(); // Behind another page, Chromium draws so seldom that each click takes seconds.
        }
    }

    [Fact]
    public async Task The_boxes_are_a_group_that_is_named_by_its_question_alone()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
        var named = new PageGetByRoleOptions { Name = await visit.Page.InnerTextAsync("h1"), Exact = true };

        Assert.Equal(1, await visit.Page.GetByRole(AriaRole.Group, named).CountAsync());
    }

    private static async Task ExpectNothingSidewaysAsync(IPage page)
    {
        foreach (var (width, text) in new[] { (280, 100), (320, 200), (640, 200) })
        {
            await page.SetViewportSizeAsync(width, 700);
            await page.EvaluateAsync($"document.documentElement.style.fontSize = '{text}%'");
            Assert.True(
                await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"),
                $"{await page.TitleAsync()} at {width}");
        }
    }

    private static async Task<string?> QuestionAsync(IPage page) => await page.GetAttributeAsync("input[name=question]", "value");
}
