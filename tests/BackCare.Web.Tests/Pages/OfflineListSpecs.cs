using System.Net;
using System.Net.Http.Json;
using BackCare.Web.Addresses;
using BackCare.Web.Pages.OfflinePages;

namespace BackCare.Web.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class OfflineListSpecs(Site site)
{
    private const string Version = "BackCare-Version";

    [Fact]
    public async Task All_guides_routines_and_articles_are_kept_with_the_sessions_of_routines_and_all_that_these_pages_load_in_one_version()
    {
        var list = await ReadAsync(site.Anyone, PlanLinks.To("/offline.json", "plank~2x10s") + "&country=gb");
        var (kept, library) = (list.Pages.ToHashSet(), site.Library);
        Assert.Superset(library.Guides.Select(guide => $"/guides/{guide.Slug}").ToHashSet(), kept);
        Assert.Superset(library.Routines.Select(routine => $"/routines/{routine.Slug}").ToHashSet(), kept);
        Assert.Superset(library.Articles.Select(article => $"/learn/{article.Slug}").ToHashSet(), kept);
        Assert.Superset(library.Routines.Select(routine => $"/session{PlanUrls.Query(routine.Plan)}").ToHashSet(), kept);
        foreach (var address in kept)
        {
            using var response = await site.Anyone.GetAsync(address);
            Assert.Equal(
                (address, HttpStatusCode.OK, list.Version), (address, response.StatusCode, response.Headers.GetValues(Version).Single()));
            if (response.Content.Headers.ContentType!.MediaType == "text/html")
            {
                var page = await HtmlPage.ReadAsync(response);
                var parts = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img")
                    .Select(part => part.GetAttribute("href") ?? part.GetAttribute("src")!)
                    .Concat(page.QuerySelectorAll("[data-figure]").Select(step => $"/session/figures/{step.GetAttribute("data-figure")}"));
                Assert.Superset(parts.ToHashSet(), kept);
            }
        }
    }

    [Fact]
    public async Task Neither_the_check_nor_an_answer_is_kept_and_no_plan_but_that_of_the_address()
    {
        var list = await ReadAsync(site.Visitor(), PlanLinks.To("/offline.json", "plank~2x10s"));
        Assert.DoesNotContain(
            list.Pages, page => list.Check.Contains(page) || page.StartsWith("/check/questions", StringComparison.Ordinal));
        Assert.Equal([PlanLinks.To("/plan", "plank~2x10s")], list.Pages.Where(page => page.StartsWith("/plan", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_plan_that_the_content_no_longer_knows_is_kept_as_the_page_that_says_so()
    {
        var list = await ReadAsync(site.Visitor(), "/offline.json?plan=moon-walk.-0000");

        Assert.Contains("/plan?plan=moon-walk.-0000", list.Pages);
    }

    [Fact]
    public async Task The_version_changes_with_the_clinic()
    {
        using var other = Site.With(("BackCare:Clinic:Phone", "+44 20 7946 0000"));

        Assert.NotEqual(
            (await ReadAsync(site.Visitor(), "/offline.json")).Version, (await ReadAsync(other.Visitor(), "/offline.json")).Version);
    }

    [Fact]
    public async Task The_worker_is_asked_for_anew_each_time_and_has_at_most_150_lines()
    {
        var response = await site.Anyone.GetAsync("/offline.js");

        Assert.True(response.Headers.CacheControl!.NoCache);
        Assert.InRange((await response.Content.ReadAsStringAsync()).Split('\n').Length, 50, 150);
    }

    [Fact]
    public async Task Switched_off_no_page_offers_it_and_the_worker_removes_itself()
    {
        using var without = Site.With(("BackCare:Offline", "false"));
        var client = without.Visitor();
        foreach (var address in new[] { "/offline", "/offline/signs", "/offline.json" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(address)).StatusCode);
        }

        foreach (var address in new[] { "/", "/guides", "/routines", PlanLinks.To("/plan", "plank") })
        {
            Assert.DoesNotContain("/offline", await client.GetStringAsync(address), StringComparison.Ordinal);
        }

        Assert.Equal(await client.GetStringAsync("/offline-removal.js"), await client.GetStringAsync("/offline.js"));
    }

    private static async Task<OfflineList> ReadAsync(HttpClient client, string address) =>
        (await client.GetFromJsonAsync<OfflineList>(address))!;
}
