using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

/// <summary>Pages as a browser prints them, without backgrounds.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PaperSpecs(Site site, Chromium chromium)
{
    [Theory]
    [InlineData("/guides", 2)]
    [InlineData("/guides/chair-twist", 4)]
    [InlineData("/routines/morning-stiffness", 5)]
    [InlineData("/plan?do=chair-twist&do=pelvic-tilt&do=bird-dog", 4)]
    [InlineData("/how-we-check/rules", 15)]
    public async Task A_page_takes_no_more_sheets_than_it_fills(string address, int sheets)
    {
        await using var visit = await Visit.StartAsync(site, chromium, address);

        Assert.InRange(await PrintablePlanSpecs.SheetsAsync(visit.Page, "A4"), 1, sheets);
    }

    [Fact]
    public async Task The_box_of_a_result_leaves_no_sheet_half_empty()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
        await visit.FinishAsync(["weight-loss"]);

        Assert.InRange(await PrintablePlanSpecs.SheetsAsync(visit.Page, "A4"), 1, 3);
    }

    [Theory]
    [InlineData(703, Media.Print)]
    [InlineData(320, Media.Screen)]
    public async Task Each_day_of_the_table_stands_on_one_line_in_large_print_on_A4_and_on_a_phone(int width, Media media)
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/plan/print?do=chair-twist&size=large&grid=14", width: width);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = media });
        var lines = await visit.Page.Locator(".days th[scope=col]").EvaluateAllAsync<int[]>(
            "days => days.map(day => { const text = new Range(); text.selectNodeContents(day); return text.getClientRects().length; })");

        Assert.Equal(Enumerable.Repeat(1, 15), lines);
    }

    [Fact]
    public async Task The_numbers_of_steps_are_black_on_paper()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/guides/chair-twist");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal(
            "rgb(0, 0, 0)",
            await visit.Page.Locator(".steps h3").First.EvaluateAsync<string>("step => getComputedStyle(step, '::before').color"));
    }
}
