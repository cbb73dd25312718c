using BackCare.Guides;

namespace BackCare.Web.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class GuideListSpecs(Site site)
{
    [Fact]
    public async Task Every_choice_and_every_further_page_has_a_title_of_its_own()
    {
        string[] queries =
        [
            "", "?area=lower-back", "?area=hips", "?position=sitting", "?equipment=mat", "?equipment=none", "?no-floor=yes",
            "?pregnancy=yes", "?area=lower-back&position=sitting", "?page=2",
        ];
        var titles = new List<string>();
        foreach (var query in queries)
        {
            titles.Add((await site.ReadAsync($"/guides{query}")).Title!);
        }

        Assert.Equal(titles.Count, titles.Distinct().Count());
        Assert.StartsWith("Stretches: Lower back, Sitting - ", titles[^2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("area=lower-back")]
    [InlineData("position=sitting")]
    [InlineData("equipment=foam-roller")]
    [InlineData("equipment=none")]
    [InlineData("area=mid-back&position=sitting&equipment=chair")]
    [InlineData("no-floor=yes")]
    [InlineData("pregnancy=yes")]
    [InlineData("area=lower-back&no-floor=yes&pregnancy=yes")]
    public async Task The_list_of_guides_is_narrowed_by_the_address_and_the_gentlest_come_first(string query)
    {
        var choices = query.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        var library = site.Library;
        var expected = library.Guides.Where(guide =>
            (!choices.TryGetValue("area", out var area) || KebabCase.From(guide.Area.ToString()) == area)
            && (!choices.TryGetValue("position", out var position) || KebabCase.From(guide.Position.ToString()) == position)
            && (!choices.TryGetValue("equipment", out var equipment)
                || (
                    equipment == "none"
                        ? guide.Equipment.Count == 0
                        : guide.Equipment.Any(thing => KebabCase.From(thing.ToString()) == equipment)))
            && (!choices.ContainsKey("no-floor") || guide.Position is Position.Sitting or Position.Standing)
            && (!choices.ContainsKey("pregnancy") || library.Rules.SignsAgainst(guide).All(sign => sign.Id != "pregnant")))
            .OrderBy(guide => guide.Ease)
            .Select(guide => $"/guides/{guide.Slug}").ToList();

        var page = await site.ReadAsync($"/guides?{query}");

        Assert.NotEmpty(expected);
        Assert.Equal(expected, page.QuerySelectorAll(".card a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/guides?area=moon&position=sitting&x=1", "/guides?position=sitting")]
    [InlineData("/guides?page=99", "/guides")]
    [InlineData("/guides?pregnancy=maybe", "/guides")]
    [InlineData("/guides?position=sitting&area=mid-back", "/guides?area=mid-back&position=sitting")]
    public async Task A_choice_that_does_not_exist_leads_to_the_address_without_it(string address, string plain)
    {
        Assert.Equal(plain, (await site.Anyone.GetAsync(address)).Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_list_says_in_words_how_many_there_are_and_which_are_the_gentlest()
    {
        var none = await site.Anyone.ReadAsync("/guides?area=neck&position=lying-face-down&equipment=foam-roller");
        var all = await site.Anyone.ReadAsync("/guides");
        var any = await site.ReadAsync("/guides?area=&position=&equipment=");

        Assert.Equal("No stretch fits all of that", none.QuerySelector("main h2")!.TextContent);
        Assert.Equal($"{site.Library.Guides.Count} stretches", all.QuerySelector("main h2")!.TextContent);
        Assert.Equal(all.QuerySelector("main h2")!.TextContent, any.QuerySelector("main h2")!.TextContent);
        Assert.Equal(
            site.Library.Guides.Where(guide => guide.Ease == Ease.Gentlest).Select(guide => guide.Title),
            all.QuerySelectorAll(".card:has(.tag) h3").Select(title => title.TextContent));
    }
}
