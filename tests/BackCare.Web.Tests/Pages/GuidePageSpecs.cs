using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace BackCare.Web.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class GuidePageSpecs(Site site)
{
    [Fact]
    public async Task A_guide_says_who_should_leave_it_out_and_when_to_stop_before_its_first_step()
    {
        var library = site.Library;
        foreach (var guide in library.Guides)
        {
            var page = (await site.PagesAsync())[$"/guides/{guide.Slug}"].Page;
            var before = page.QuerySelector(".before:has(~ .doing .steps)")!;
            var conditions = guide.Advice.LeaveOut.Conditions.Select(Short).ToList();
            var today = guide.Advice.LeaveOut.Today.Select(Short).ToList();
            var groups = before.QuerySelectorAll(".groups ul")
                .Select(group => group.QuerySelectorAll("li").Select(item => item.TextContent))
                .ToList();
            var seen = string.Concat(before.QuerySelectorAll(":scope > p").Select(p => p.TextContent));

            Assert.Equal(conditions, groups[0].Take(conditions.Count));
            Assert.Equal(today, groups[1].Take(today.Count));
            Assert.Equal(
                library.Rules.SignsAgainst(guide).Select(sign => Short(sign.Id)).Union(conditions).Union(today).Order(),
                groups.SelectMany(group => group).Order());
            Assert.All([.. conditions, .. today, .. guide.Advice.StopIf], words => Assert.Contains(words, seen, StringComparison.Ordinal));
        }

        string Short(string sign) => library.Screening.Signs[sign].Short;
    }

    [Fact]
    public async Task A_guide_says_do_before_do_not_and_leads_on_to_its_related_guides()
    {
        foreach (var guide in site.Library.Guides)
        {
            var page = (await site.PagesAsync())[$"/guides/{guide.Slug}"].Page;

            Assert.NotNull(page.QuerySelector(".doing ~ .do ~ .do-not"));
            Assert.Contains(guide.Advice.Easier, page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains(guide.Advice.Harder, page.Body.TextContent, StringComparison.Ordinal);
            Assert.Equal(
                guide.Related.Select(slug => $"/guides/{slug}"),
                page.QuerySelectorAll(".card a").Select(link => link.GetAttribute("href")));
        }
    }

    [Theory]
    [InlineData("chair-twist", 3, "right")]
    [InlineData("reach-and-squeeze", 3, "squeeze")]
    [InlineData("glute-ball", 6, null)]
    public async Task A_step_without_a_picture_of_its_own_shows_the_position_that_it_is_done_in_or_none(string slug, int step, string? pose)
    {
        var guide = site.Library.FindGuide(slug)!;
        var again = (await site.PagesAsync())[$"/guides/{slug}"].Page.QuerySelector($".steps > li:nth-child({step}) .again")!;

        Assert.Equal(
            guide.Steps.FirstOrDefault(each => each.Picture?.Pose == $"{slug}/{pose}")?.Picture!.Alternative,
            again.QuerySelector("title")?.TextContent);
    }

    [Fact]
    public async Task Each_movement_of_a_guide_is_a_file_that_plays_by_itself_and_carries_its_colours()
    {
        var page = await site.Anyone.ReadAsync("/guides/chair-twist");
        var links = page.QuerySelectorAll("a.watch").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Empty(page.QuerySelectorAll("animate"));
        Assert.Equal(site.Library.FindGuide("chair-twist")!.Steps.Count(step => step.Picture is { Moves: true }), links.Count);
        foreach (var link in links)
        {
            var response = await site.Anyone.GetAsync(link);
            var picture = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
            var style = picture.Descendants().Single(element => element.Name.LocalName == "style").Value;
            var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

            var movements = picture.Descendants().Where(element => element.Name.LocalName == "animate").ToList();

            Assert.NotEmpty(movements);
            Assert.All(movements, moves => Assert.Null(moves.Attribute("begin")));
            Assert.Contains($"'sha256-{hash}'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }
}
