using System.Net;
using Serilog.Events;

namespace BackCare.Web.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class AddressSpecs(Site site)
{
    private const string Page = "text/html";

    // Those of one status and one type, with a space between them.
    private static readonly (int Status, string? Type, string Addresses)[] Table =
    [
        (
            200, Page,
            "/ /guides /guides?area=lower-back&position=lying-on-back&equipment=mat /guides?no-floor=yes&pregnancy=yes /search "
                + "/search?q=siatica /guides/chair-twist /plan?do=chair-twist~3x15s&do=pelvic-tilt "
                + "/session?do=chair-twist~3x15s&do=pelvic-tilt /session/after /plan/print?do=chair-twist&size=large /clinic "
                + "/clinic?do=chair-twist&page=/check /routines /routines/desk-reset /learn /learn/what-the-pop-is /check "
                + "/check/questions /how-we-check /how-we-check/rules /how-we-check/cases /how-we-check/flow "
                + "/how-we-check/where-we-differ /check/numbers /about /privacy /safety /hazards /accessibility "
                + "/find?code=M54.9&system=icd-10 /offline /offline?plan=chair-twist /offline/signs?country=gb"),
        (
            400, Page,
            "/plan?do=moon-walk /plan /plan.ics?do=chair-twist&at=soon /plan.ics?do=moon-walk /session?do=moon-walk /session "
                + "/plan/print?do=moon-walk /clinic?do=moon-walk"),
        (
            404, Page,
            "/guides/chair-twist/moon.svg /guides/chair-twist/moon.png /guides/moon-walk/social.png /guides/moon-walk.svg "
                + "/guides/moon-walk /routines/moon /learn/moon /find?code=J45&system=icd-10 /find /clinic.css /no-such-page "
                + "/no/such/page /index /error/404 /error/500"),
        (
            200, "application/json",
            "/offline.json /openapi/v1.json /api/guides /api/guides/chair-twist /api/screening /api/plan?do=chair-twist "
                + "/health/ready /version"),
        (200, "application/manifest+json", "/manifest.webmanifest"),
        (400, "application/problem+json", "/api/plan?do=moon-walk /oembed?maxwidth=wide"),
        (404, "application/problem+json", "/oembed /api/guides/moon-walk /api/no-such-thing"),
        (200, "application/xml", "/sitemap.xml"),
        (
            200, "image/png",
            "/guides/chair-twist.png /guides/chair-twist/right.png /guides/chair-twist/social.png /icon-192.png /icon-512.png "
                + "/icon-maskable-512.png /apple-touch-icon.png /social.png"),
        (200, "image/svg+xml", "/guides/chair-twist.svg /guides/chair-twist/right.svg /favicon.svg"),
        (200, "text/calendar", "/plan.ics?do=chair-twist&at=08:00"),
        (200, "text/css", "/site.css /builder.css /handout.css /sheet.css"),
        (200, "text/csv", "/how-we-check/rules.csv"),
        (
            200, "text/javascript",
            "/check.js /clinic.js /print.js /motion.js /session.js /offline.js /offline-removal.js /keep.js"),
        (200, "text/plain", "/robots.txt /health/live"),
        (301, null, "/GUIDES"),
        (302, null, "/guides?area=moon /guides?area=hips&utm_source=x /clinic?add=chair-twist /check/handover"),
    ];

    public static IEnumerable<object?[]> Addresses =>
        Table.SelectMany(row => row.Addresses.Split(' ').Select(address => new object?[] { address, row.Status, row.Type }));

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_address_answers_with_its_status_its_type_and_the_security_headers(string address, int status, string? type)
    {
        var response = await site.Anyone.GetAsync(address);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("default-src 'none'; ", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Opener-Policy").Single());

        // Other sites and e-mails may show the figures, and nothing else.
        var open = address.StartsWith("/guides/", StringComparison.Ordinal) && Path.GetExtension(address) is ".svg" or ".png";
        Assert.Equal(open ? "cross-origin" : "same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.StartsWith("camera=(), ", response.Headers.GetValues("Permissions-Policy").Single(), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Every_page_of_the_site_map_has_a_title_of_its_own_a_description_one_heading_and_no_braces_left_to_fill_in()
    {
        var pages = (await site.PagesAsync()).Values.Select(page => page.Page).ToList();

        Assert.Distinct(pages.Select(page => page.Title));
        Assert.All(pages, page =>
        {
            Assert.InRange(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!.Length, 20, 200);
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.DoesNotMatch(@"\{[a-z-]+\}", page.DocumentElement.TextContent);
        });
    }

    [Theory]
    [InlineData("/GUIDES", "/guides")]
    [InlineData("/guides/?area=hips", "/guides?area=hips")]
    [InlineData("/Guides/Chair-Twist/", "/guides/chair-twist")]
    [InlineData("/Plan/?do=chair-twist~3x15s", "/plan?do=chair-twist~3x15s")]
    [InlineData("/Site.css", "/site.css")]
    [InlineData("/learn/", "/learn")]
    public async Task Another_spelling_of_an_address_leads_to_the_plain_one_for_good(string address, string plain)
    {
        var response = await site.Anyone.GetAsync(address);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(plain, response.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/Moon/Walk/")]
    [InlineData("//backcare.example/")]
    [InlineData("//backcare.example/guides/")]
    public async Task An_address_that_leads_nowhere_is_not_found_however_it_is_spelled(string address)
    {
        var response = await site.Anyone.GetAsync(new Uri(site.Anyone.BaseAddress!.GetLeftPart(UriPartial.Authority) + address));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Names_in_the_API_keep_their_capitals() =>
        Assert.Equal(HttpStatusCode.OK, (await site.Anyone.GetAsync("/api/fhir/Questionnaire/symptom-check")).StatusCode);

    [Fact]
    public async Task Every_link_of_every_page_leads_somewhere()
    {
        var links = new HashSet<string>();
        foreach (var (_, page) in (await site.PagesAsync()).Values)
        {
            links.UnionWith(page.QuerySelectorAll("a[href^='/'], link[href^='/']").Select(link => link.GetAttribute("href")!));
            Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        }

        foreach (var link in links)
        {
            using var response = await site.Anyone.GetAsync(link);
            Assert.True(response.IsSuccessStatusCode, link);
        }
    }

    [Fact]
    public async Task A_range_beyond_the_end_of_a_file_is_416_and_no_warning()
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
        string[] paths = ["/plan?do=plank", "/plan/print?do=plank", "/session?do=plank", "/clinic?do=plank", "/plan.ics?do=plank"];
        foreach (var path in paths)
        {
            var response = await site.Anyone.GetAsync(path);
            Assert.True(response.Headers.CacheControl is { Private: true, NoCache: true }, path);
            Assert.Equal(
                (path, path.Contains("print", StringComparison.Ordinal)), (path, response.Headers.Vary.Contains("Accept-Language")));
        }
    }

    [Fact]
    public async Task A_page_without_a_clinicians_review_says_so()
    {
        var library = site.Library;
        foreach (var guide in library.Guides.Where(guide => guide.Review.Clinician is null))
        {
            var page = (await site.PagesAsync())[$"/guides/{guide.Slug}"].Html;
            Assert.Contains("No clinician has reviewed this page yet.", page, StringComparison.Ordinal);
        }
    }
}
