using System.Net.Http.Json;
using System.Text.Json;
using BackCare.Screening;
using BackCare.Web.Pages.Check;
using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

/// <summary>Pages kept on a phone, in a browser without a network.</summary>
[Collection(LongBrowserCollection.Name)]
public sealed class OfflineSpecs(Site site, Chromium chromium)
{
    private const string Item = "chair-twist~1x10s";

    private static readonly (string Address, string Heading)[] Kept =
    [
        ("/guides/chair-twist", "Chair twist"), ("/learn/sciatica", "sciatica"), ("/routines/desk-reset", "Desk reset"),
        ("/guides?page=2", "Stretches"),
    ];

    [Fact]
    public async Task Nothing_is_stored_in_the_browser_unless_the_button_is_pressed()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        foreach (var address in new[] { "/", "/guides/chair-twist", PlanLinks.To("/plan", "plank"), "/offline", "/check/questions" })
        {
            await visit.Page.GotoAsync(address);
        }

        await visit.FinishAsync(["urine-leak"]);

        Assert.Empty(await visit.Page.StoredAsync());
        await visit.Page.KeepAsync();
        Assert.NotEmpty(await visit.Page.StoredAsync());
    }

    [Fact]
    public async Task A_kept_page_opens_without_a_connection_and_says_when_it_was_saved()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.KeepAsync();
        await visit.Page.Context.SetOfflineAsync(true);
        var today = DateTime.Now.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var (address, heading) in Kept)
        {
            Assert.Equal($"Saved on {today}.", await NoteOfAsync(visit.Page, address));
            Assert.Contains(heading, await visit.Page.InnerTextAsync("h1"), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task The_visitors_plan_is_kept_with_its_session_and_figures_and_nothing_of_another_plan_or_of_a_form()
    {
        await using var visit = await Visit.StartAsync(site, chromium, $"/plan?do={Item}");
        await visit.Page.KeepAsync((await visit.Page.GetAttributeAsync("main a[href*='/offline']", "href"))!);
        foreach (var other in new[] { "/plan?do=plank", "/session?do=plank", "/check/questions" })
        {
            await visit.Page.GotoAsync(other);
        }

        await visit.FinishAsync(["urine-leak"]);
        var kept = await visit.Page.AddressesAsync();
        var list = await site.Visitor().GetFromJsonAsync<JsonElement>(PlanLinks.To("/offline.json", Item) + "&country=us");
        Assert.Equal(list.GetProperty("pages").EnumerateArray().Select(page => page.GetString()!).Order(), kept.Order());
        Assert.DoesNotContain(kept, address => address.Contains("/check/questions", StringComparison.Ordinal));

        await visit.Page.GoOfflineAsync(PlanLinks.To("/session", Item));
        await visit.Page.ClickAsync("[data-part=run]");
        await visit.Page.ClickAsync("[data-part=skip]");
        await visit.Page.Locator("[data-part=stage] title").GetByText("turned to the right")
            .WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await visit.Page.GotoAsync(PlanLinks.To("/plan", Item));
        Assert.Equal("Your plan: Chair twist", (await visit.Page.TitleAsync()).Split(" - ")[0]);
    }

    [Fact]
    public async Task The_check_gives_way_to_the_emergency_signs_with_the_numbers_of_the_kept_country_and_says_why()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.KeepAsync("/offline?country=de");
        await visit.Page.Context.SetOfflineAsync(true);
        foreach (var address in new[] { "/check", "/check/questions", "/session/after", "/es/check", "/es/offline/signs" })
        {
            Assert.Contains("an old one could give a wrong result", await NoteOfAsync(visit.Page, address), StringComparison.Ordinal);
            Assert.Equal("tel:112", await visit.Page.Locator("a.call").First.GetAttributeAsync("href"));
            var signs = await visit.Page.Locator("[data-sign]").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.sign)");
            Assert.Superset(
                SignList.From(site.Library, Urgency.Emergency).Alone.Select(sign => sign.Id).ToHashSet(), signs.ToHashSet());
            Assert.Equal(0, await visit.Page.Locator("form").CountAsync());
        }

        await visit.Page.GotoAsync("/offline");
        await visit.LeaveAsync(() => visit.Page.ClickAsync("main a[href='/offline/signs']"));
        Assert.StartsWith("Saved on", await visit.Page.InnerTextAsync(".kept"), StringComparison.Ordinal);
        Assert.Equal("tel:112", await visit.Page.Locator("a.call").First.GetAttributeAsync("href"));
    }

    [Fact]
    public async Task A_kept_page_warns_after_7_days_and_after_30_only_the_emergency_signs_and_numbers_are_shown()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.KeepAsync();
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.Page.AgeAsync(6.9);
        Assert.StartsWith("Saved on", await NoteOfAsync(visit.Page, "/guides/plank"), StringComparison.Ordinal);

        await visit.Page.AgeAsync(.2);
        Assert.Contains("more than 7 days", await NoteOfAsync(visit.Page, "/guides/plank"), StringComparison.Ordinal);
        await Axe.ExpectNothingInLightAndDarkAsync(visit.Page);
        await visit.Page.AgeAsync(24);
        foreach (var address in new[] { "/guides/plank", "/", "/check", "/session?do=plank" })
        {
            Assert.Contains("more than 30 days", await NoteOfAsync(visit.Page, address), StringComparison.Ordinal);
            Assert.Equal("Emergency signs", await visit.Page.InnerTextAsync("h1"));
        }

        await NoteOfAsync(visit.Page, "/check/numbers");
        Assert.Equal(site.Library.Emergency.Count, await visit.Page.Locator("[data-country]").CountAsync());
        await visit.Page.AgeAsync(-400); // Saved while the clock of the phone was wrong.
        await NoteOfAsync(visit.Page, "/guides/plank");
        Assert.Equal("Emergency signs", await visit.Page.InnerTextAsync("h1"));
    }

    [Fact]
    public async Task Going_online_renews_old_pages()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.KeepAsync();
        await visit.Page.AgeAsync(31);
        await visit.Page.GotoAsync("/guides/plank");
        Assert.Equal(0, await visit.Page.Locator(".kept").CountAsync());

        await visit.Page.WaitForFunctionAsync(
            "async () => { const cache = await caches.open('backcare / record'); "
                + "return Date.now() - (await (await cache.match('/')).json()).saved < 60 * 60 * 1000; }");
        await visit.Page.GoOfflineAsync("/guides/plank");
        Assert.StartsWith("Saved on", await visit.Page.InnerTextAsync(".kept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plan_and_the_country_that_are_kept_stay_when_the_page_is_opened_elsewhere()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.KeepAsync(PlanLinks.To("/offline", Item) + "&country=de");
        await visit.Page.GotoAsync("/offline");
        await visit.Page.WaitForSelectorAsync("#plan a");

        Assert.Equal(PlanLinks.To("/plan", Item), await visit.Page.GetAttributeAsync("#plan a", "href"));
        await visit.Page.GoOfflineAsync(PlanLinks.To("/plan", Item));
        Assert.StartsWith("Saved on", await visit.Page.InnerTextAsync(".kept"), StringComparison.Ordinal);
        Assert.Contains("/offline/signs?country=de", await visit.Page.AddressesAsync());
    }

    [Fact]
    public async Task A_page_that_is_not_kept_leads_to_those_that_are_and_one_press_removes_these()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.KeepAsync();
        await visit.Page.GoOfflineAsync("/search?q=sciatica");
        Assert.Contains("is not on this phone", await visit.Page.InnerTextAsync(".kept"), StringComparison.Ordinal);
        await visit.Page.ClickAsync("main a[href='/guides']");
        Assert.NotEqual(0, await visit.Page.Locator(".card").CountAsync());

        await visit.Page.Context.SetOfflineAsync(false);
        await visit.Page.GotoAsync("/offline");
        await visit.Page.ClickAsync("#remove");
        await visit.Page.WaitForFunctionAsync("() => document.getElementById('state').textContent.includes('no longer')");
        Assert.Empty(await visit.Page.StoredAsync());
    }

    [Fact]
    public async Task Pages_that_were_removed_are_kept_again_by_the_same_page_and_removed_from_two_tabs()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.KeepAsync();
        await RemoveAsync(visit.Page);
        await visit.Page.ClickAsync("#keep .button:not(.quiet)");
        await visit.Page.WaitForSelectorAsync("#remove", new() { Timeout = 300_000 });
        Assert.NotEmpty(await visit.Page.StoredAsync());

        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync("/offline");
        await other.WaitForSelectorAsync("#remove");
        await RemoveAsync(visit.Page);
        await RemoveAsync(other);
        Assert.Empty(await other.StoredAsync());

        static async Task RemoveAsync(IPage page)
        {
            await page.ClickAsync("#remove");
            await page.WaitForFunctionAsync("() => document.getElementById('state').textContent.includes('no longer')");
        }
    }

    [Fact]
    public async Task Without_JavaScript_the_page_says_that_this_browser_cannot_keep_pages()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/offline", javaScript: false);

        Assert.True(await visit.Page.IsVisibleAsync("#cannot"));
        Assert.False(await visit.Page.Locator("#keep").IsVisibleAsync());
    }

    private static async Task<string> NoteOfAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        return await page.InnerTextAsync(".kept");
    }
}
