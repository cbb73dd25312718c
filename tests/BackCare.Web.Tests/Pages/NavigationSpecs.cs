namespace BackCare.Web.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class NavigationSpecs(Site site)
{
    [Fact]
    public async Task The_five_first_guides_are_one_click_from_home_and_so_is_the_symptom_check()
    {
        var home = await site.ReadAsync("/");
        var links = home.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Empty(
            new[] { "chair-twist", "reach-and-squeeze", "knee-to-chest", "floor-twist", "pelvic-tilt" }.Select(slug => $"/guides/{slug}")
                .Except(links));
        Assert.Contains("/check", links);
    }

    [Fact]
    public async Task Home_leads_to_a_routine_in_one_tap_and_names_the_emergency_before_it()
    {
        var home = await site.ReadAsync("/");
        var links = home.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).ToList();

        var first = links.FindIndex(link => link.StartsWith("/routines", StringComparison.Ordinal));
        Assert.InRange(links.IndexOf("/learn/when-to-get-help"), 0, first);
        Assert.Equal(
            site.Library.Interface.Home.Places.Select(place => $"/routines/{place.Routine}"),
            home.QuerySelectorAll(".places a").Select(link => link.GetAttribute("href")));
        Assert.Empty(site.Library.Routines.Select(routine => $"/routines/{routine.Slug}").Except(links));
    }

    [Theory]
    [InlineData("/guides", "/guides", "page")]
    [InlineData("/guides/sphinx", "/guides", "true")]
    [InlineData("/routines/desk-reset", "/routines", "true")]
    [InlineData("/learn", "/learn", "page")]
    [InlineData("/check", "/check", "page")]
    public async Task The_header_leads_to_the_four_parts_of_the_site_and_marks_the_open_one(string address, string marked, string how)
    {
        var links = (await site.ReadAsync(address)).QuerySelectorAll(".top nav:not(.languages) a");

        Assert.Equal(["/guides", "/routines", "/check", "/learn"], links.Select(link => link.GetAttribute("href")));
        var open = links.Single(link => link.HasAttribute("aria-current"));
        Assert.Equal((marked, how), (open.GetAttribute("href"), open.GetAttribute("aria-current")));
    }

    [Theory]
    [InlineData("/guides/sphinx")]
    [InlineData("/routines/desk-reset")]
    [InlineData("/learn/sciatica")]
    public async Task The_way_to_a_page_is_named_and_ends_with_the_page(string address)
    {
        var page = await site.ReadAsync(address);
        var crumbs = page.QuerySelector("nav.crumbs")!;

        Assert.NotEmpty(crumbs.GetAttribute("aria-label")!);
        Assert.Equal(page.QuerySelector("h1")!.TextContent, crumbs.LastElementChild!.TextContent);
        Assert.Equal("page", crumbs.LastElementChild.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task A_routine_shows_the_figure_of_each_of_its_guides()
    {
        foreach (var routine in site.Library.Routines)
        {
            var page = (await site.PagesAsync())[$"/routines/{routine.Slug}"].Page;
            var shown = page.QuerySelectorAll(".plan > li:has(.figure) > h3 a").Select(link => link.GetAttribute("href"));

            Assert.Equal(routine.Plan.Items.Select(item => $"/guides/{item.Guide.Slug}"), shown);
        }
    }
}
