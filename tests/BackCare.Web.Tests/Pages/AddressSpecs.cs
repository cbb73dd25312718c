using System.Net;
using BackCare.Content;
using Serilog.Events;

namespace BackCare.Web.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class AddressSpecs(Site site)
{
    private const string Page = "text/html";

    [Theory]
    [InlineData("/", 200, Page)]
    [InlineData("/guides", 200, Page)]
    [InlineData("/guides?area=lower-back&position=lying-on-back&equipment=mat", 200, Page)]
    [InlineData("/guides?no-floor=yes&pregnancy=yes", 200, Page)]
    [InlineData("/guides?area=moon", 302, null)]
    [InlineData("/guides?area=hips&utm_source=x", 302, null)]
    [InlineData("/guides/chair-twist.svg", 200, "image/svg+xml")]
    [InlineData("/guides/chair-twist/right.svg", 200, "image/svg+xml")]
    [InlineData("/guides/chair-twist.png", 200, "image/png")]
    [InlineData("/guides/chair-twist/right.png", 200, "image/png")]
    [InlineData("/guides/chair-twist/social.png", 200, "image/png")]
    [InlineData("/guides/chair-twist/moon.svg", 404, Page)]
    [InlineData("/guides/chair-twist/moon.png", 404, Page)]
    [InlineData("/guides/moon-walk/social.png", 404, Page)]
    [InlineData("/GUIDES", 301, null)]
    [InlineData("/guides/", 301, null)]
    [InlineData("/Guides/Chair-Twist/", 301, null)]
    [InlineData("/learn/", 301, null)]
    [InlineData("/guides/moon-walk.svg", 404, Page)]
    [InlineData("/search", 200, Page)]
    [InlineData("/search?q=siatica", 200, Page)]
    [InlineData("/guides/chair-twist", 200, Page)]
    [InlineData("/guides/moon-walk", 404, Page)]
    [InlineData("/plan?do=chair-twist~3x15s&do=pelvic-tilt", 200, Page)]
    [InlineData("/plan?do=moon-walk", 400, Page)]
    [InlineData("/plan", 400, Page)]
    [InlineData("/plan.ics?do=chair-twist&at=08:00", 200, "text/calendar")]
    [InlineData("/plan.ics?do=chair-twist&at=soon", 400, Page)]
    [InlineData("/plan.ics?do=moon-walk", 400, Page)]
    [InlineData("/session?do=chair-twist~3x15s&do=pelvic-tilt", 200, Page)]
    [InlineData("/session?do=moon-walk", 400, Page)]
    [InlineData("/session", 400, Page)]
    [InlineData("/session/after", 200, Page)]
    [InlineData("/plan/print?do=chair-twist&size=large", 200, Page)]
    [InlineData("/plan/print?do=moon-walk", 400, Page)]
    [InlineData("/clinic", 200, Page)]
    [InlineData("/clinic?do=chair-twist&page=/check", 200, Page)]
    [InlineData("/clinic?do=moon-walk", 400, Page)]
    [InlineData("/clinic?add=chair-twist", 302, null)]
    [InlineData("/routines", 200, Page)]
    [InlineData("/routines/desk-reset", 200, Page)]
    [InlineData("/routines/moon", 404, Page)]
    [InlineData("/learn", 200, Page)]
    [InlineData("/learn/what-the-pop-is", 200, Page)]
    [InlineData("/learn/moon", 404, Page)]
    [InlineData("/check", 200, Page)]
    [InlineData("/check/questions", 200, Page)]
    [InlineData("/how-we-check", 200, Page)]
    [InlineData("/how-we-check/rules", 200, Page)]
    [InlineData("/how-we-check/rules.csv", 200, "text/csv")]
    [InlineData("/how-we-check/cases", 200, Page)]
    [InlineData("/how-we-check/flow", 200, Page)]
    [InlineData("/how-we-check/where-we-differ", 200, Page)]
    [InlineData("/check/numbers", 200, Page)]
    [InlineData("/check/handover", 302, null)]
    [InlineData("/about", 200, Page)]
    [InlineData("/privacy", 200, Page)]
    [InlineData("/safety", 200, Page)]
    [InlineData("/hazards", 200, Page)]
    [InlineData("/accessibility", 200, Page)]
    [InlineData("/find?code=M54.9&system=icd-10", 200, Page)]
    [InlineData("/find?code=J45&system=icd-10", 404, Page)]
    [InlineData("/find", 404, Page)]
    [InlineData("/oembed", 404, "application/problem+json")]
    [InlineData("/clinic.css", 404, Page)]
    [InlineData("/no-such-page", 404, Page)]
    [InlineData("/no/such/page", 404, Page)]
    [InlineData("/error/404", 404, Page)]
    [InlineData("/error/500", 404, Page)]
    [InlineData("/site.css", 200, "text/css")]
    [InlineData("/check.js", 200, "text/javascript")]
    [InlineData("/clinic.js", 200, "text/javascript")]
    [InlineData("/print.js", 200, "text/javascript")]
    [InlineData("/builder.css", 200, "text/css")]
    [InlineData("/handout.css", 200, "text/css")]
    [InlineData("/sheet.css", 200, "text/css")]
    [InlineData("/motion.js", 200, "text/javascript")]
    [InlineData("/session.js", 200, "text/javascript")]
    [InlineData("/favicon.svg", 200, "image/svg+xml")]
    [InlineData("/offline", 200, Page)]
    [InlineData("/offline?plan=chair-twist", 200, Page)]
    [InlineData("/offline/signs?country=gb", 200, Page)]
    [InlineData("/offline.json", 200, "application/json")]
    [InlineData("/offline.js", 200, "text/javascript")]
    [InlineData("/offline-removal.js", 200, "text/javascript")]
    [InlineData("/keep.js", 200, "text/javascript")]
    [InlineData("/manifest.webmanifest", 200, "application/manifest+json")]
    [InlineData("/icon-192.png", 200, "image/png")]
    [InlineData("/icon-512.png", 200, "image/png")]
    [InlineData("/icon-maskable-512.png", 200, "image/png")]
    [InlineData("/apple-touch-icon.png", 200, "image/png")]
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
        var client = site.Visitor();
        var response = await client.GetAsync(new Uri(client.BaseAddress!.GetLeftPart(UriPartial.Authority) + address));

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
    public async Task What_no_clinician_has_reviewed_says_so_on_the_page()
    {
        var library = site.Library;
        foreach (var guide in library.Guides.Where(guide => guide.Review.Clinician is null))
        {
            var page = (await site.PagesAsync())[$"/guides/{guide.Slug}"].Html;
            Assert.Contains("No clinician has reviewed this page yet.", page, StringComparison.Ordinal);
        }
    }
}
