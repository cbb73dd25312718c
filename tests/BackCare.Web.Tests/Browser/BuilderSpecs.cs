using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

[Collection(BrowserCollection.Name)]
public sealed class BuilderSpecs(Site site, Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_plan_is_made_by_keyboard_alone_and_its_link_its_code_and_its_sheet_agree(bool javaScript)
    {
        await using var clinic = await Visit.StartAsync(site, chromium, width: 1280, javaScript: javaScript);
        var page = clinic.Page;
        await page.GotoAsync("/clinic");
        await PressAsync(page, "#add-chair-twist", "Space");
        await PressAsync(page, "#add-plank", "Space");
        await clinic.LeaveAsync(() => PressAsync(page, ".builder section:first-child button", "Enter"));
        Assert.EndsWith("/clinic?do=chair-twist&do=plank#plan", page.Url, StringComparison.Ordinal);
        if (javaScript)
        {
            await page.WaitForFunctionAsync("() => document.getElementById('update').hidden"); // The script listens from here on.
        }

        await PressAsync(page, "select[name=times-1]", "ArrowDown");
        if (javaScript)
        {
            await page.WaitForFunctionAsync("() => location.search === '?do=chair-twist~2d&do=plank'"); // WaitForURL can miss it.
        }
        else
        {
            await clinic.LeaveAsync(() => PressAsync(page, "#update button", "Enter"));
            Assert.EndsWith("/clinic?do=chair-twist~2d&do=plank#plan", page.Url, StringComparison.Ordinal);
        }

        await clinic.LeaveAsync(() => PressAsync(page, "button[name=up][value='2']", "Enter"));
        Assert.EndsWith("/clinic?do=plank&do=chair-twist~2d#item-1", page.Url, StringComparison.Ordinal);
        var link = (await page.GetAttributeAsync("#address-plan a", "href"))!;

        Assert.Equal(new Uri(site.ClientOptions.BaseAddress, PlanLinks.To("/plan", "plank", "chair-twist~2d")).AbsoluteUri, link);
        Assert.Equal(link, QrReader.Read(await page.Locator("#address-plan").Locator("xpath=../..").Locator(".qr").ScreenshotAsync()));
        await using var patient = await Visit.StartAsync(site, chromium, link);
        Assert.Equal(["Plank", "Chair twist"], await patient.Page.Locator(".plan h3").AllInnerTextsAsync());
        await clinic.LeaveAsync(() => PressAsync(page, "a[href^='/plan/print?']:not([href$=large])", "Enter"));
        Assert.EndsWith(PlanLinks.To("/plan/print", "plank", "chair-twist~2d"), page.Url, StringComparison.Ordinal);
        Assert.Equal(["Plank", "Chair twist"], await page.Locator(".handout .items h2").AllInnerTextsAsync());
    }

    [Fact]
    public async Task A_changed_dose_changes_the_link_its_code_and_its_message_at_once()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/clinic?do=chair-twist");
        await visit.Page.SelectOptionAsync("select[name=times-1]", "2");
        await visit.Page.WaitForFunctionAsync("() => location.search === '?do=chair-twist~2d'");
        var share = visit.Page.Locator("#shares .share").First;
        var link = (await share.Locator(".address a").GetAttributeAsync("href"))!;

        Assert.EndsWith(PlanLinks.To("/plan", "chair-twist~2d"), link, StringComparison.Ordinal);
        Assert.Equal(link, QrReader.Read(await share.Locator(".qr").ScreenshotAsync()));
        Assert.Contains(
            "2 times a day",
            Uri.UnescapeDataString((await share.Locator("a[href^=mailto]").GetAttributeAsync("href"))!),
            StringComparison.Ordinal);
        Assert.Equal("Hold 10 seconds · 3 times each side · 2 times a day", await visit.Page.InnerTextAsync(".builder .dose"));
        foreach (var field in await visit.Page.Locator("[name=do]").AllAsync())
        {
            Assert.Equal("chair-twist~2d", await field.GetAttributeAsync("value"));
        }

        Assert.Contains("chair-twist~2d", await visit.Page.GetAttributeAsync(".languages a", "href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_an_error_counts_as_none()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/clinic?do=chair-twist");
        await visit.Page.RouteAsync(
            "**/clinic?*", route => route.FulfillAsync(new() { Status = 429, ContentType = "text/html", Body = "<h1>Busy</h1>" }));
        await visit.Page.SelectOptionAsync("select[name=times-1]", "2");
        await visit.Page.WaitForSelectorAsync("#update button");

        Assert.Equal("chair-twist", await visit.Page.GetAttributeAsync(".builder [name=do]", "value"));
        Assert.DoesNotContain("undefined", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_connection_the_links_of_the_plan_before_are_hidden_and_the_form_can_be_sent()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/clinic?do=chair-twist");
        await visit.Page.RouteAsync("**/clinic?*", route => route.AbortAsync());
        await visit.Page.SelectOptionAsync("select[name=times-1]", "2");
        await visit.Page.WaitForSelectorAsync("#update button");

        Assert.False(await visit.Page.IsVisibleAsync("#shares"));
        Assert.NotEmpty(await visit.Page.InnerTextAsync("#stale"));
    }

    [Fact]
    public async Task With_a_blocked_clipboard_the_link_is_marked_and_a_message_says_so()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.AddInitScriptAsync(
            "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } });");
        await visit.Page.GotoAsync("/clinic?do=chair-twist");
        await visit.Page.ClickAsync("#shares section:first-child [data-copied]");
        await visit.Page.Locator("#shares section:first-child .share [role=status]").GetByText("marked now").WaitForAsync();

        Assert.EndsWith(
            PlanLinks.To("/plan", "chair-twist"), await visit.Page.EvaluateAsync<string>("`${getSelection()}`"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_is_copied_by_its_button()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.Page.GotoAsync("/clinic?do=chair-twist");
        await visit.Page.ClickAsync("#shares section:first-child [data-copied]");
        await visit.Page.Locator("#shares section:first-child .share [role=status]").GetByText("Copied").WaitForAsync();

        Assert.EndsWith(
            PlanLinks.To("/plan", "chair-twist"),
            await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_code_of_the_page_is_read_as_the_address_beside_it()
    {
        await using var visit = await Visit.StartAsync(
            site, chromium, "/clinic?do=chair-twist~2d&page=/learn/what-the-pop-is", ColorScheme.Dark);
        var shares = await visit.Page.Locator("div.share").AllAsync();

        Assert.Equal(3, shares.Count);
        foreach (var share in shares)
        {
            Assert.Equal(
                await share.Locator(".address a").GetAttributeAsync("href"), QrReader.Read(await share.Locator(".qr").ScreenshotAsync()));
        }
    }

    /// <summary>Presses Tab until the wanted part has the focus, then a key.</summary>
    private static async Task PressAsync(IPage page, string selector, string key)
    {
        for (var tabs = 0; !await page.EvaluateAsync<bool>("part => document.activeElement.matches(part)", selector); tabs++)
        {
            Assert.InRange(tabs, 0, 120);
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync(key);
    }
}
