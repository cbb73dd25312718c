using System.Text.RegularExpressions;
using BackCare.Tests;
using BackCare.Web.Tests.Translation;

namespace BackCare.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed partial class RightToLeftSpecs(Chromium chromium, TranslatedSite site) : IClassFixture<TranslatedSite>
{
    private static readonly string[] Addresses =
    [
        "/", "/guides", "/guides/chair-twist", "/guides/plank", "/routines", "/routines/desk-reset", "/learn/sciatica",
        "/learn/what-the-evidence-says",
        "/check", "/check/questions", "/check/numbers", "/plan?do=chair-twist&do=plank", "/session?do=chair-twist&do=plank",
        "/plan/print?do=chair-twist", "/clinic?do=chair-twist", "/how-we-check", "/how-we-check/rules", "/hazards", "/no-such-page",
    ];

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_language_from_right_to_left_begins_on_the_right_and_scrolls_nowhere_sideways(int width)
    {
        await using var visit = await Visit.StartAsync(site.Site, chromium, width: width);
        foreach (var address in Addresses)
        {
            await visit.Page.GotoAsync("/xx" + address);
            Assert.Equal(
                (address, true), (address, await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")));
            Assert.Equal((address, true), (address, await visit.Page.EvaluateAsync<bool>(
                "document.querySelector('.brand').getBoundingClientRect().right > innerWidth / 2")));
        }
    }

    [Fact]
    public async Task The_direction_of_a_question_follows_the_language_that_is_chosen_on_it()
    {
        await using var visit = await Visit.StartAsync(site.Site, chromium, "/check/questions");
        await visit.LeaveAsync(() => visit.Page.ClickAsync("button[formaction='/xx/check/questions']"));
        Assert.Equal("rtl", await visit.Page.GetAttributeAsync("html", "dir"));

        await visit.Page.GoBackAsync();
        await visit.Page.WaitForSelectorAsync("html[dir=ltr]");
    }

    [Fact]
    public void Style_sheets_name_no_left_and_no_right()
    {
        foreach (var sheet in Directory.GetFiles(Path.Combine(Checkout.Root, "src", "BackCare.Web", "wwwroot"), "*.css"))
        {
            Assert.Empty(Physical().Matches(File.ReadAllText(sheet)).Select(match => $"{Path.GetFileName(sheet)}: {match.Value}"));
        }
    }

    [GeneratedRegex(
        @"(?<![\w-])(?:left|right)\s*:|(?:margin|padding|border)-(?:left|right)|(?:text-align|float|clear)\s*:\s*(?:left|right)"
        + "|border-(?:top|bottom)-(?:left|right)-radius")]
    private static partial Regex Physical();
}
