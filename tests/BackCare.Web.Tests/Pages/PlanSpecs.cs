using System.Net;
using AngleSharp.Dom;
using BackCare.Tests.Content;
using BackCare.Tests.Plans;
using BackCare.Web.Tests.Security;
using CsCheck;

namespace BackCare.Web.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class PlanSpecs(Site site)
{
    private const int RandomLinks = 2000;

    [Fact]
    public async Task A_plan_shows_its_guides_in_their_order_with_figure_dose_and_link()
    {
        var page = await site.ReadAsync("/plan?do=pelvic-tilt~10x5s&do=chair-twist~3x15s~left~2d");

        Assert.Equal(
            ["/guides/pelvic-tilt", "/guides/chair-twist"], page.QuerySelectorAll(".plan h3 a").Select(link => link.GetAttribute("href")));
        Assert.Equal(
            ["Hold 5 seconds · 10 times · 3 times a day", "Hold 15 seconds · 3 times, left side only · 2 times a day"],
            page.QuerySelectorAll(".plan .dose").Select(dose => dose.TextContent));
    }

    [Theory]
    [InlineData("do=chair-twist~1x1s~1d~1w", "Hold 1 second · 1 time each side · Once a day · 1 day a week")]
    [InlineData("do=chair-twist~1x1s~1d~1w", "Hold for 1 second")]
    [InlineData("do=foam-roller~2d", "The most for a day is 1.")]
    public async Task A_count_of_one_uses_the_singular(string query, string text)
    {
        var main = (await site.ReadAsync("/plan?" + query)).QuerySelector("main")!.TextContent;

        Assert.Contains(text, main, StringComparison.Ordinal);
        Assert.DoesNotContain("1 seconds", main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_guide_of_a_plan_shows_its_steps_with_the_plans_hold_its_key_pictures_and_what_not_to_do()
    {
        var guide = (await site.ReadAsync("/plan?do=chair-twist~3x15s")).QuerySelector(".plan > li")!;
        var steps = guide.QuerySelectorAll("ol.plan-steps > li").ToList();

        Assert.Equal(
            ["Sit tall", "Turn slowly to the right", "Hold for 15 seconds", "Come back to the middle", "Turn to the left"],
            steps.Select(step => step.QuerySelector("b")!.TextContent));
        Assert.Equal([1, 1, 0, 0, 1], steps.Select(step => step.QuerySelectorAll("svg.figure").Length));
        Assert.Equal(guide.QuerySelector("ol.plan-steps"), guide.QuerySelector("ul.do-not-list")!.PreviousElementSibling);
        Assert.False(guide.QuerySelector("details.skip-if")!.HasAttribute("open"));
        Assert.InRange(guide.QuerySelectorAll("details.skip-if > ul").Length, 2, 3);
    }

    [Theory]
    [InlineData("", 28)]
    [InlineData("&weeks=2", 14)]
    [InlineData("&weeks=12", 84)]
    [InlineData("&weeks=520", 28)]
    public async Task Reminders_end_after_the_chosen_weeks_and_always_end(string choice, int times)
    {
        Assert.Contains(
            $";COUNT={times}\r\n", await site.Anyone.GetStringAsync($"/plan.ics?do=plank{choice}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_points_to_the_symptom_check_before_the_first_guide_and_says_when_to_stop()
    {
        var page = await site.ReadAsync("/plan?do=knee-to-chest");
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();

        Assert.InRange(links.IndexOf(PlanLinks.To("/check", "knee-to-chest")), 0, links.IndexOf("/guides/knee-to-chest"));
        Assert.True(
            page.QuerySelector(".stop-if")!.CompareDocumentPosition(page.QuerySelector(".plan")!).HasFlag(DocumentPositions.Following));
        Assert.Contains("leg pain gets worse as the knee comes in", page.QuerySelector(".plan")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("do not pull hard", page.QuerySelector(".plan")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_finds_a_plan_by_search()
    {
        foreach (var address in new[] { "/plan?do=plank", "/plan?do=moon", "/plan.ics?do=plank", "/plan.ics?do=moon" })
        {
            Assert.Equal(["noindex"], (await site.Anyone.GetAsync(address)).Headers.GetValues("X-Robots-Tag"));
        }

        Assert.NotNull((await site.ReadAsync("/plan?do=plank")).QuerySelector("meta[name=robots][content=noindex]"));
        Assert.DoesNotContain("/plan<", await site.Anyone.GetStringAsync("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_lost_its_end_shows_no_plan_and_says_so()
    {
        var link = PlanLinks.To("/plan", "plank", "sphinx", "chair-twist~2d");
        foreach (var path in new[] { "/plan", "/session", "/plan/print", "/plan.ics" })
        {
            var response = await site.Anyone.GetAsync($"{path}?plan=plank.sphinx");
            var page = await HtmlPage.ReadAsync(response);

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal(["cut"], page.QuerySelectorAll("[data-fault]").Select(line => line.GetAttribute("data-fault")));
            Assert.Empty(page.QuerySelectorAll(".plan h3"));
        }

        Assert.Equal(3, (await site.ReadAsync(link)).QuerySelectorAll(".plan h3").Length);
        Assert.Equal(
            3, (await site.ReadAsync(link.Replace("~", "%7E", StringComparison.Ordinal) + "&utm=x")).QuerySelectorAll(".plan h3").Length);
    }

    [Theory]
    [InlineData("/plan?do=plank", "1 stretch.")]
    [InlineData("/plan?do=plank&do=sphinx", "2 stretches.")]
    public async Task A_link_of_the_older_kind_says_that_it_may_be_cut_and_how_much_it_shows(string address, string shown)
    {
        Assert.Contains(shown, (await site.ReadAsync(address)).QuerySelector(".old-link")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await site.ReadAsync(PlanLinks.To("/plan", "plank"))).QuerySelector(".old-link"));
    }

    [Fact]
    public async Task A_wrong_link_says_which_item_is_wrong_and_offers_the_rest()
    {
        var response = await site.Anyone.GetAsync("/plan?do=plank&do=moon&do=chair-twist~5x99s");
        var page = await HtmlPage.ReadAsync(response);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(["unknown-guide", "hold"], page.QuerySelectorAll("[data-fault]").Select(line => line.GetAttribute("data-fault")));
        Assert.Equal(
            "Item 3, Chair twist: a hold has at least 1 second and at most 15.", page.QuerySelectorAll("[data-fault]")[1].TextContent);
        Assert.Equal(["/guides/plank"], page.QuerySelectorAll(".plan h3 a").Select(link => link.GetAttribute("href")));
        var rest = page.QuerySelector("main .button")!.GetAttribute("href")!;
        Assert.Equal(PlanLinks.To("/plan", "plank"), rest);
        Assert.Equal(HttpStatusCode.OK, (await site.Anyone.GetAsync(rest)).StatusCode);
        var session = await site.ReadAsync("/session?do=moon-walk&do=plank");
        Assert.Equal(["unknown-guide"], session.QuerySelectorAll("[data-fault]").Select(problem => problem.GetAttribute("data-fault")));
        Assert.Empty(session.QuerySelectorAll("[data-seconds]"));
    }

    [Fact]
    public async Task A_query_over_2000_characters_is_refused_and_a_plan_of_all_that_fits_is_not()
    {
        var twelve = "/plan?do=bird-dog~12x5s~right~6w&do=chair-back-extension~4x2s&do=chair-twist~5x15s~left~2d~6w"
            + "&do=double-knee-rock~10x~left~2d~6w"
            + "&do=floor-twist~3x10s~right~1d~6w&do=foam-roller~1x120s~3sets~2w&do=glute-ball~1x60s~left~6w"
                + "&do=knee-to-chest~4x30s~right~1d~6w"
            + "&do=pelvic-tilt~10x5s~2d~6w&do=plank~2x9s~2sets~6w&do=reach-and-squeeze~10x2s~8d~6w&do=sphinx~4x30s~6w";

        Assert.Equal(HttpStatusCode.OK, (await site.Anyone.GetAsync(twelve)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Anyone.GetAsync($"/plan?do=plank&note={new string('a', 2000)}")).StatusCode);
    }

    [Theory]
    [InlineData("do=<script>alert(1)</script>")]
    [InlineData("do=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("do=plank~%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [InlineData("do=plank&do=plank~%3Cscript%3E&at=%3Cscript%3E")]
    [InlineData("do=%00&do=%ff&do=%zz&do=%")]
    [InlineData("do=plank%0d%0aSet-Cookie:%20a=b")]
    [InlineData("do[]=plank&do[0]=plank&DO=plank&do")]
    [InlineData("do=plank~1000000000000000000000000x1s~2147483648d")]
    [InlineData("do={0}{99}&do={{7*7}}")]
    [InlineData("do=../../etc/passwd&do=//evil.example&do=javascript:alert(1)")]
    public async Task A_hostile_link_gets_a_page_that_repeats_nothing_of_it(string query)
    {
        foreach (var path in new[] { "/plan", "/plan.ics", "/api/plan", "/plan/print", "/check" })
        {
            await ExpectHarmlessAsync(site.Visitor(), $"{path}?{query}");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("a..b")]
    [InlineData("a:99999")]
    public async Task An_invalid_host_does_not_break_the_calendar_file(string host)
    {
        // HttpClient refuses to send such a host.
        using var connection = await RawRequest.OpenAsync(
            site.Anyone, $"GET /plan.ics?do=plank HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        using var reader = new StreamReader(connection.GetStream());

        Assert.Equal("HTTP/1.1 200 OK", await reader.ReadLineAsync());
    }

    [Fact]
    public async Task Thousands_of_random_links_never_break_the_site()
    {
        var links = Gen.Int.Select(seed => string.Join(
            '&', HostileLinks.Random(new Random(seed)).Select(value => $"do={Uri.EscapeDataString(value)}")));
        await Gen.Select(Gen.OneOf(Gen.Const("/plan"), Gen.Const("/plan.ics"), Gen.Const("/api/plan")), links).SampleAsync(
            address => ExpectHarmlessAsync(site.Anyone, $"{address.Item1}?{address.Item2}"), iter: RandomLinks);
    }

    [Fact]
    public async Task The_address_of_a_renamed_guide_leads_to_its_page_for_good_and_plans_still_know_it()
    {
        using var content = new ContentCopy();
        content.Change("en/guides/chair-twist.md", text => ContentCopy.ReplaceFirst(text, "\narea: ", "\naliases: [desk-twist]\narea: "));
        using var renamed = new Site { ContentFolder = content.Folder };

        using var response = await renamed.Anyone.GetAsync("/guides/desk-twist");
        var plan = await renamed.ReadAsync("/plan?do=desk-twist~2d");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/guides/chair-twist", response.Headers.Location?.OriginalString);
        Assert.Equal("chair-twist~2d", plan.QuerySelector("input[name=do]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_routine_shows_its_words_and_its_plan_which_is_also_a_link()
    {
        var page = await site.ReadAsync("/routines/morning-stiffness");
        var plan = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!)
            .Single(link => link.StartsWith("/plan?", StringComparison.Ordinal));

        Assert.Equal(PlanLinks.To("/plan", "pelvic-tilt~1d", "floor-twist~1d", "knee-to-chest~1d"), plan);
        Assert.Equal(
            page.QuerySelectorAll(".plan h3").Select(title => title.TextContent),
            (await site.ReadAsync(plan)).QuerySelectorAll(".plan h3").Select(title => title.TextContent));
    }

    private static async Task ExpectHarmlessAsync(HttpClient client, string address)
    {
        var response = await client.GetAsync(address);
        var text = await response.Content.ReadAsStringAsync();

        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{response.StatusCode} for {address}");
        Assert.InRange(text.Length, 100, 60_000);
        foreach (var trace in new[] { "<script", "alert(", "onerror", "evil.example", "passwd", "javascript:", "moon-walk", "7*7" })
        {
            Assert.DoesNotContain(trace, text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.False(response.Headers.Contains("Set-Cookie"));
    }
}
