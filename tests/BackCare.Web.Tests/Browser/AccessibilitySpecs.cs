using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class AccessibilitySpecs(Site site, Chromium chromium)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/guides")]
    [InlineData("/guides?area=neck")]
    [InlineData("/search?q=siatica")]
    [InlineData("/search?q=xylophone")]
    [InlineData("/guides/chair-twist")]
    [InlineData("/plan?do=chair-twist~3x15s&do=pelvic-tilt&do=plank&do=sphinx&do=bird-dog~left")]
    [InlineData("/plan?do=moon-walk&do=plank")]
    [InlineData("/plan.ics?do=plank&at=soon")]
    [InlineData("/session?do=chair-twist~3x15s&do=pelvic-tilt")]
    [InlineData("/session/after")]
    [InlineData("/clinic?do=chair-twist&do=plank&do=sphinx&do=bird-dog~left&do=pelvic-tilt&page=/guides/plank")]
    [InlineData("/plan/print?do=chair-twist~3x15s&do=plank")]
    [InlineData("/routines")]
    [InlineData("/routines/morning-stiffness")]
    [InlineData("/learn")]
    [InlineData("/learn/what-the-evidence-says")]
    [InlineData("/check")]
    [InlineData("/check/questions")]
    [InlineData("/how-we-check")]
    [InlineData("/how-we-check/rules")]
    [InlineData("/how-we-check/where-we-differ")]
    [InlineData("/check/numbers")]
    [InlineData("/privacy")]
    [InlineData("/safety")]
    [InlineData("/hazards")]
    [InlineData("/offline")]
    [InlineData("/offline/signs")]
    [InlineData("/no-such-page")]
    public async Task Axe_finds_nothing_on_a_page_in_light_and_dark(string address)
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        foreach (var prefix in site.Prefixes)
        {
            await visit.Page.GotoAsync(prefix + address);
            await ExpectNothingAsync(visit.Page, prefix);
        }
    }

    [Fact]
    public async Task Axe_finds_nothing_on_any_question_in_light_and_dark()
    {
        // These open the questions that not everyone sees. Together they are not an emergency, which would end the form.
        string[] openers =
        [
            "pregnant", "minor-fall", "conditions", "popping", "age-under-20", "age-under-10", "age-50-plus", "germs", "legs",
            "arms-or-neck", "belly-or-skin", "constant-pain",
        ];
        var seen = new List<string?>();
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/check/questions");
        await visit.FinishAsync(openers, async page =>
        {
            seen.Add(await page.GetAttributeAsync("input[name=question]", "value"));
            await Axe.ExpectNothingInLightAndDarkAsync(page);
        });

        Assert.Equal(site.Library.Questionnaire.Questions.Select(question => question.Id), seen);
    }

    [Theory]
    [InlineData("emergency", "urine-leak")]
    [InlineData("today", "fever", "minor-fall")]
    [InlineData("soon", "six-weeks")]
    [InlineData("stop", "popping", "clunk")]
    [InlineData("clear")]
    public async Task Axe_finds_nothing_on_an_outcome_in_light_and_dark(string urgency, params string[] ticks)
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        foreach (var prefix in site.Prefixes)
        {
            await visit.Page.GotoAsync(prefix + "/check/questions");
            await visit.FinishAsync(ticks);

            Assert.Equal(urgency, await visit.Page.Locator("[data-urgency]").GetAttributeAsync("data-urgency"));
            await ExpectNothingAsync(visit.Page, prefix);
        }
    }

    [Fact]
    public async Task Axe_finds_nothing_on_a_question_with_an_error_and_the_summary_has_the_focus()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/check/questions");
        await visit.ContinueAsync();

        await Axe.ExpectNothingInLightAndDarkAsync(visit.Page);
        Assert.StartsWith("Error: ", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator(".error-summary").EvaluateAsync<bool>("summary => summary === document.activeElement"));
    }

    /// <summary>A language has no colours of its own, so only the first is looked at in both.</summary>
    private static Task ExpectNothingAsync(IPage page, string prefix) =>
        prefix.Length == 0 ? Axe.ExpectNothingInLightAndDarkAsync(page) : Axe.ExpectNothingAsync(page);
}
