using System.Net;
using BackCare.Content;
using Serilog.Events;

namespace BackCare.Web.Tests;

[Collection(SiteCollection.Name)]
public sealed class AddressSpecs(Site site)
{
    private const string Html = "text/html";

    [Theory]
    [InlineData("/", 200, Html)]
    [InlineData("/guides", 200, Html)]
    [InlineData("/guides?area=lower-back&position=lying-on-back&equipment=mat", 200, Html)]
    [InlineData("/guides?area=moon", 200, Html)]
    [InlineData("/guides/chair-twist", 200, Html)]
    [InlineData("/guides/moon-walk", 404, Html)]
    [InlineData("/plan?do=chair-twist~3x15s&do=pelvic-tilt", 200, Html)]
    [InlineData("/plan?do=moon-walk", 400, Html)]
    [InlineData("/plan", 400, Html)]
    [InlineData("/plan.ics?do=chair-twist&at=08:00", 200, "text/calendar")]
    [InlineData("/plan.ics?do=chair-twist&at=soon", 400, Html)]
    [InlineData("/plan.ics?do=moon-walk", 400, Html)]
    [InlineData("/session?do=chair-twist~3x15s&do=pelvic-tilt", 200, Html)]
    [InlineData("/session?do=moon-walk", 400, Html)]
    [InlineData("/session", 400, Html)]
    [InlineData("/session/after", 200, Html)]
    [InlineData("/plan/print?do=chair-twist&size=large", 200, Html)]
    [InlineData("/plan/print?do=moon-walk", 400, Html)]
    [InlineData("/clinic", 200, Html)]
    [InlineData("/clinic?do=chair-twist&page=/check", 200, Html)]
    [InlineData("/clinic?do=moon-walk", 400, Html)]
    [InlineData("/clinic?add=chair-twist", 302, null)]
    [InlineData("/routines", 200, Html)]
    [InlineData("/routines/desk-reset", 200, Html)]
    [InlineData("/routines/moon", 404, Html)]
    [InlineData("/learn", 200, Html)]
    [InlineData("/learn/what-the-pop-is", 200, Html)]
    [InlineData("/learn/moon", 404, Html)]
    [InlineData("/check", 200, Html)]
    [InlineData("/check/questions", 200, Html)]
    [InlineData("/how-we-check", 200, Html)]
    [InlineData("/how-we-check/rules", 200, Html)]
    [InlineData("/how-we-check/rules.csv", 200, "text/csv")]
    [InlineData("/how-we-check/cases", 200, Html)]
    [InlineData("/how-we-check/flow", 200, Html)]
    [InlineData("/check/handover", 302, null)]
    [InlineData("/about", 200, Html)]
    [InlineData("/privacy", 200, Html)]
    [InlineData("/safety", 200, Html)]
    [InlineData("/hazards", 200, Html)]
    [InlineData("/accessibility", 200, Html)]
    [InlineData("/find?code=M54.9&system=icd-10", 200, Html)]
    [InlineData("/find?code=J45&system=icd-10", 404, Html)]
    [InlineData("/find", 404, Html)]
    [InlineData("/oembed", 404, "application/problem+json")]
    [InlineData("/clinic.css", 404, Html)]
    [InlineData("/no-such-page", 404, Html)]
    [InlineData("/no/such/page", 404, Html)]
    [InlineData("/error/404", 404, Html)]
    [InlineData("/error/500", 404, Html)]
    [InlineData("/site.css", 200, "text/css")]
    [InlineData("/check.js", 200, "text/javascript")]
    [InlineData("/clinic.js", 200, "text/javascript")]
    [InlineData("/print.js", 200, "text/javascript")]
    [InlineData("/builder.css", 200, "text/css")]
    [InlineData("/handout.css", 200, "text/css")]
    [InlineData("/motion.js", 200, "text/javascript")]
    [InlineData("/session.js", 200, "text/javascript")]
    [InlineData("/favicon.svg", 200, "image/svg+xml")]
    [InlineData("/social.png", 200, "image/png")]
    [InlineData("/robots.txt", 200, "text/plain")]
    [InlineData("/sitemap.xml", 200, "application/xml")]
    [InlineData("/openapi/v1.json", 200, "application/json")]
    [InlineData("/api/guides", 200, "application/json")]
    [InlineData("/api/guides/chair-twist", 200, "application/json")]
    [InlineData("/api/guides/moon-walk", 404, "application/problem+json")]
    [InlineData("/api/no-such-thing", 404, "application/problem+json")]
    [InlineData("/api/screening", 200, "application/json")]
    [InlineData("/api/plan?do=chair-twist", 200, "application/json")]
    [InlineData("/api/plan?do=moon-walk", 400, "application/problem+json")]
    [InlineData("/health/live", 200, "text/plain")]
    [InlineData("/health/ready", 200, "application/json")]
    [InlineData("/version", 200, "application/json")]
    public async Task Every_address_answers_with_its_status_its_type_and_the_security_headers(string address, int status, string? type)
    {
        var response = await site.Visitor().GetAsync(address);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("default-src 'none'; ", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.StartsWith("camera=(), ", response.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Every_page_of_the_site_map_is_there_with_a_title_a_description_and_one_heading()
    {
        var client = site.Visitor();
        var titles = new List<string>();
        foreach (var path in await PathsAsync(client))
        {
            var page = await Pages.ReadAsync(await client.GetAsync(path));
            titles.Add(page.Title!);
            Assert.InRange(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!.Length, 20, 200);
            Assert.Single(page.QuerySelectorAll("h1"));
        }

        Assert.Equal(titles.Count, titles.Distinct().Count());
    }

    [Fact]
    public async Task Every_link_of_every_page_leads_somewhere()
    {
        var client = site.Visitor();
        var links = new HashSet<string>();
        foreach (var path in await PathsAsync(client))
        {
            var page = await Pages.ReadAsync(await client.GetAsync(path));
            links.UnionWith(page.QuerySelectorAll("a[href^='/'], link[href^='/']").Select(link => link.GetAttribute("href")!));
            Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        }

        foreach (var link in links)
        {
            Assert.True((await client.GetAsync(link)).IsSuccessStatusCode, link);
        }
    }

    [Fact]
    public async Task The_five_first_guides_are_one_click_from_home_and_so_is_the_symptom_check()
    {
        var home = await Pages.ReadAsync(await site.Visitor().GetAsync("/"));
        var links = home.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Empty(new[] { "chair-twist", "reach-and-squeeze", "knee-to-chest", "floor-twist", "pelvic-tilt" }.Select(slug => $"/guides/{slug}").Except(links));
        Assert.Contains("/check", links);
    }

    [Theory]
    [InlineData("area=lower-back")]
    [InlineData("position=sitting")]
    [InlineData("equipment=foam-roller")]
    [InlineData("equipment=none")]
    [InlineData("area=mid-back&position=sitting&equipment=chair")]
    public async Task The_list_of_guides_is_narrowed_by_the_address(string query)
    {
        var choices = query.Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        var library = site.Library;
        var expected = library.Guides.Where(guide =>
            (!choices.TryGetValue("area", out var area) || KebabCase.From(guide.Area.ToString()) == area)
            && (!choices.TryGetValue("position", out var position) || KebabCase.From(guide.Position.ToString()) == position)
            && (!choices.TryGetValue("equipment", out var equipment)
                || (equipment == "none" ? guide.Equipment.Count == 0 : guide.Equipment.Any(thing => KebabCase.From(thing.ToString()) == equipment))))
            .Select(guide => $"/guides/{guide.Slug}").ToList();

        var page = await Pages.ReadAsync(await site.Visitor().GetAsync($"/guides?{query}"));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, page.QuerySelectorAll(".card a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Every_guide_page_and_the_stylesheet_together_are_at_most_14600_bytes_over_the_wire()
    {
        var client = site.Visitor();
        var style = await SizeAsync(client, "/site.css");
        foreach (var path in (await PathsAsync(client)).Where(path => path.StartsWith("/guides", StringComparison.Ordinal)))
        {
            Assert.InRange(style + await SizeAsync(client, path), 4_000, 14_600);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("nerves:none;about-you:fever")]
    [InlineData("nerves:urine-leak")]
    public async Task A_question_and_an_outcome_with_the_script_and_the_stylesheet_are_at_most_14600_bytes_over_the_wire(string answers)
    {
        var client = site.Visitor();
        var fields = answers.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(answer => answer.Split(':'))
            .SelectMany(answer => new[] { KeyValuePair.Create("question", answer[0]), KeyValuePair.Create(answer[1] == "none" ? "none" : "tick", answer[1] == "none" ? answer[0] : answer[1]) });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/check/questions") { Content = new FormUrlEncodedContent(fields) };
        request.Headers.AcceptEncoding.ParseAdd("br");
        using var response = await client.SendAsync(request);

        Assert.InRange(await SizeAsync(client, "/site.css") + await SizeAsync(client, "/check.js") + (await response.Content.ReadAsByteArrayAsync()).Length, 4_000, 14_600);
    }

    [Theory]
    [InlineData("do=double-knee-rock&do=bird-dog&do=chair-twist&do=floor-twist")]
    [InlineData("do=bird-dog~12x6s&do=supine-twist&do=double-knee-rock~10x&do=floor-twist~3x10s")]
    [InlineData("do=foam-roller&do=glute-ball&do=knee-to-chest&do=reach-and-squeeze")]
    public async Task A_session_of_4_guides_with_its_script_and_the_stylesheet_is_at_most_24000_bytes_over_the_wire(string plan)
    {
        var client = site.Visitor();

        Assert.InRange(await SizeAsync(client, "/site.css") + await SizeAsync(client, "/session.js") + await SizeAsync(client, $"/session?{plan}"), 4_000, 24_000);
    }

    [Fact]
    public async Task A_range_that_a_file_has_not_is_416_and_no_warning()
    {
        using var quiet = new Site { LogsFrom = LogEventLevel.Warning };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/site.css");
        request.Headers.Range = new(999_999, null);

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, (await quiet.Visitor().SendAsync(request)).StatusCode);
        Assert.Empty(quiet.Logs.Lines);
    }

    [Fact]
    public async Task A_plan_to_print_depends_on_the_language_and_no_plan_is_kept_by_caches_in_between()
    {
        foreach (var path in new[] { "/plan?do=plank", "/plan/print?do=plank", "/session?do=plank", "/clinic?do=plank", "/plan.ics?do=plank" })
        {
            var response = await site.Visitor().GetAsync(path);
            Assert.True(response.Headers.CacheControl is { Private: true, NoCache: true }, path);
            Assert.Equal((path, path.Contains("print", StringComparison.Ordinal)), (path, response.Headers.Vary.Contains("Accept-Language")));
        }
    }

    [Fact]
    public async Task What_no_clinician_has_reviewed_says_so_on_the_page()
    {
        var library = site.Library;
        foreach (var guide in library.Guides.Where(guide => guide.Review.Clinician is null))
        {
            var page = await site.Visitor().GetStringAsync($"/guides/{guide.Slug}");
            Assert.Contains("No clinician has reviewed this page yet.", page, StringComparison.Ordinal);
        }
    }

    private static async Task<int> SizeAsync(HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("br");
        var response = await client.SendAsync(request);
        Assert.Equal("br", response.Content.Headers.ContentEncoding.Single());
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }

    private static async Task<IEnumerable<string>> PathsAsync(HttpClient client)
    {
        var map = System.Xml.Linq.XDocument.Parse(await client.GetStringAsync("/sitemap.xml"));
        return map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).PathAndQuery);
    }
}
