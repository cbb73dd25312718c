using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class AccessibilitySpecs(Site site, Chromium chromium)
{
    internal static readonly string[][] Addresses =
    [
        [
            "/", "/guides", "/guides?area=neck", "/search?q=siatica", "/search?q=xylophone", "/guides/chair-twist", "/routines",
            "/routines/morning-stiffness", "/learn", "/learn/what-the-evidence-says",
        ],
        [
            "/plan?do=chair-twist~3x15s&do=pelvic-tilt&do=plank&do=sphinx&do=bird-dog~left", "/plan?do=moon-walk&do=plank",
            "/plan.ics?do=plank&at=soon", "/session?do=foam-roller~1x120s&do=pelvic-tilt", "/session/after",
            "/clinic?do=chair-twist~3x15s~left~2d~3w&do=foam-roller~1x120s~3sets&do=plank&do=sphinx&do=bird-dog~left"
                + "&page=/learn/what-the-pop-is",
            "/plan/print?do=chair-twist", "/plan/print?do=chair-twist~3x15s&do=pelvic-tilt&size=large",
            "/offline?plan=chair-twist~3x15s.pelvic-tilt.-sq6h",
            "/offline/signs",
        ],
        [
            "/check", "/check/questions", "/check/numbers", "/how-we-check", "/how-we-check/rules", "/how-we-check/where-we-differ",
            "/privacy", "/safety", "/hazards", "/no-such-page",
        ],
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Axe_finds_nothing_on_a_page_in_light_and_dark_and_none_scrolls_sideways_at_320_pixels(int group)
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        foreach (var address in site.Prefixes.SelectMany(prefix => Addresses[group].Select(address => prefix + address)))
        {
            await visit.Page.GotoAsync(address);
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), address);
            await ExpectNothingAsync(visit.Page);
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
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
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
            await visit.OpenOutcomeAsync(site, ticks.ToHashSet(), prefix);

            Assert.Equal(urgency, await visit.Page.Locator("[data-urgency]").GetAttributeAsync("data-urgency"));
            await ExpectNothingAsync(visit.Page);
        }
    }

    [Fact]
    public async Task Axe_finds_nothing_on_a_question_with_an_error_and_the_summary_has_the_focus()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
        await visit.ContinueAsync();

        await Axe.ExpectNothingInLightAndDarkAsync(visit.Page);
        Assert.StartsWith("Error: ", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator(".error-summary").EvaluateAsync<bool>("summary => summary === document.activeElement"));
    }

    private static async Task ExpectNothingAsync(IPage page)
    {
        if (await page.GetAttributeAsync("html", "lang") == "en")
        {
            await Axe.ExpectNothingInLightAndDarkAsync(page);
        }
        else
        {
            await Axe.ExpectNothingButColoursAsync(page);
        }
    }
}
