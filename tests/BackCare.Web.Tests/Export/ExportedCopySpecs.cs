using System.Net;
using AngleSharp.Dom;
using BackCare.Screening;
using BackCare.Web.Tests.Browser;
using Microsoft.Playwright;

namespace BackCare.Web.Tests.Export;

[Collection(LongBrowserCollection.Name)]
public sealed class ExportedCopySpecs(ExportedCopy copy, Chromium chromium, Site site) : IClassFixture<ExportedCopy>
{
    [Fact]
    public async Task Every_page_of_the_site_map_is_a_file_at_its_address_and_the_builder_is_none()
    {
        var mapped = (await SiteMap.AddressesAsync(copy.Visitor, new Uri(copy.Address, "sitemap.xml")))
            .Select(page => page.AbsoluteUri.TrimEnd('/')).ToList();

        Assert.Subset(copy.Pages.Select(page => page.AbsoluteUri).ToHashSet(), mapped.ToHashSet());
        Assert.Contains(At("guides/chair-twist"), mapped);
        Assert.DoesNotContain(At("clinic"), mapped);
    }

    [Fact]
    public async Task Every_link_picture_and_script_of_every_page_is_a_file_below_the_path_and_none_needs_a_server()
    {
        var answers = new Dictionary<string, HttpStatusCode>();
        foreach (var address in copy.Pages.Append(new Uri(At("404.html"))))
        {
            var page = await ReadAsync(address);
            Assert.Empty(page.QuerySelectorAll("form, [formaction], input[name], link[type*=oembed]"));
            Assert.DoesNotContain(page.QuerySelectorAll("[href], [src]").Select(AddressOf), NeedsAServer);
            Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
            foreach (var link in LinksOf(page))
            {
                var target = new Uri(address, link);
                Assert.StartsWith($"{ExportedCopy.BasePath}/", target.AbsolutePath, StringComparison.Ordinal);
                if (!answers.ContainsKey(target.AbsoluteUri))
                {
                    using var answer = await copy.Visitor.GetAsync(target);
                    answers[target.AbsoluteUri] = answer.StatusCode;
                }
            }
        }

        Assert.All(answers, answer => Assert.Equal((answer.Key, HttpStatusCode.OK), (answer.Key, answer.Value)));
        Assert.InRange(answers.Count, 300, 3_000);
    }

    [Theory]
    [InlineData("", "/search")]
    [InlineData("", "/clinic")]
    [InlineData("guides", "/search")]
    [InlineData("check", "/check")]
    [InlineData("routines/desk-reset", "/routines/desk-reset")]
    [InlineData("privacy", "/privacy")]
    public async Task Where_something_is_left_out_a_link_leads_to_the_live_site(string path, string live)
    {
        var page = await ReadAsync(new Uri(At(path)));

        Assert.NotNull(page.QuerySelector($"a[href='{ExportedCopy.LiveSite}{live}']"));
    }

    [Fact]
    public async Task The_check_is_the_list_of_emergency_signs_with_the_numbers_of_every_country()
    {
        var page = await ReadAsync(new Uri(At("check")));
        var rules = site.Library.Rules;
        var alone = rules.Signs.Where(sign => rules.UrgencyOf(SignSet.From([sign])) == Urgency.Emergency).Select(sign => sign.Id);

        Assert.Superset(
            alone.ToHashSet(), page.QuerySelectorAll("[data-sign]").Select(line => line.GetAttribute("data-sign")!).ToHashSet());
        Assert.Equal(site.Library.Emergency.Count, page.QuerySelectorAll(".others li").Length);
        Assert.All(page.QuerySelectorAll(".others li"), line => Assert.NotNull(line.QuerySelector("a[href^='tel:']")));
    }

    [Fact]
    public async Task The_sheet_of_a_routine_names_the_address_of_the_routine()
    {
        var page = await ReadAsync(new Uri(At("routines/desk-reset/print")));

        Assert.Equal(At("routines/desk-reset"), page.QuerySelector(".handout .address")!.TextContent);
        Assert.NotNull(page.QuerySelector("svg.qr"));
    }

    [Theory]
    [InlineData("no/such/page")]
    [InlineData("guides/moon-walk")]
    [InlineData("check/questions")]
    public async Task An_address_without_a_file_gets_the_page_that_leads_home(string path)
    {
        using var response = await copy.Visitor.GetAsync(new Uri(copy.Address, path));
        var page = await HtmlPage.ReadAsync(response);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.NotNull(page.QuerySelector($"main a.button[href='{ExportedCopy.BasePath}/']"));
    }

    [Fact]
    public async Task A_page_answers_with_and_without_a_slash_at_its_end()
    {
        Assert.Equal(await copy.Visitor.GetStringAsync(At("guides")), await copy.Visitor.GetStringAsync(At("guides/")));
        Assert.Equal("guides/plank", (await ReadAsync(new Uri(At("guides/plank/")))).QuerySelector("link[rel=canonical]")!
            .GetAttribute("href")![copy.Address.AbsoluteUri.Length..]);
    }

    [Fact]
    public async Task Axe_finds_nothing_on_a_page_in_light_and_dark()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        foreach (var path in new[] { "", "check", "routines/desk-reset", "routines/desk-reset/print", "no/such/page" })
        {
            await visit.Page.GotoAsync(At(path));
            await Axe.ExpectNothingInLightAndDarkAsync(visit.Page);
        }
    }

    [Fact]
    public async Task A_session_shows_its_figures_and_counts()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.Clock.InstallAsync();
        await visit.Page.GotoAsync(At("routines/desk-reset/session"));
        await visit.PressAsync("run");
        await visit.RunAsync(26); // The first step has no movement.
        await visit.Page.WaitForSelectorAsync("[data-part=stage] svg animate", new() { State = WaitForSelectorState.Attached });

        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('[data-part=progress]').value > 1"));
    }

    private static bool NeedsAServer(string link) => !link.StartsWith(ExportedCopy.LiveSite, StringComparison.Ordinal)
        && (link.Contains("/api/", StringComparison.Ordinal) || link.Contains("/check/questions", StringComparison.Ordinal)
            || (link.Contains('?', StringComparison.Ordinal) && !link.Contains("?v=", StringComparison.Ordinal)));

    private static IEnumerable<string> LinksOf(IDocument page)
    {
        var own = page.QuerySelectorAll("[href^='/'], [src^='/']").Select(AddressOf);
        var image = page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
        var figures = page.QuerySelector("[data-figures]")?.GetAttribute("data-figures");
        return own.Append(image).Concat(page.QuerySelectorAll("[data-figure]").Select(step => figures + step.GetAttribute("data-figure")));
    }

    private static string AddressOf(IElement element) => element.GetAttribute("href") ?? element.GetAttribute("src")!;

    private string At(string path) => new Uri(copy.Address, path).AbsoluteUri;

    private async Task<IDocument> ReadAsync(Uri address) => await copy.Visitor.ReadAsync(address.AbsoluteUri);
}
