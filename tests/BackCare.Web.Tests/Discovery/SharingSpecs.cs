using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BackCare.Content;
using BackCare.Tests.Content;
using SkiaSharp;

namespace BackCare.Web.Tests.Discovery;

[Collection(SiteCollection.Name)]
public sealed class SharingSpecs(Site site)
{
    private ContentLibrary Library => site.Library;

    [Fact]
    public async Task Every_guide_tells_machines_its_steps_its_dose_and_when_to_stop()
    {
        foreach (var guide in Library.Guides)
        {
            var page = DataOf((await site.PagesAsync())[$"/guides/{guide.Slug}"]);
            var exercise = page.GetProperty("mainEntity");
            var steps = exercise.GetProperty("step").EnumerateArray().ToList();

            Assert.Equal("MedicalWebPage", page.GetProperty("@type").GetString());
            Assert.Equal(guide.Title, page.GetProperty("name").GetString());
            Assert.Equal($"{guide.Review.Written:yyyy-MM-dd}", page.GetProperty("dateCreated").GetString());
            Assert.Equal(guide.Review.Clinician is not null, page.TryGetProperty("reviewedBy", out _));
            Assert.Equal(guide.Sources.Count, page.GetProperty("citation").GetArrayLength());
            Assert.Equal(guide.Dosage.Repetitions, exercise.GetProperty("repetitions").GetInt32());
            Assert.Equal(guide.Steps.Select(step => step.Action), steps.SkipLast(2).Select(step => step.GetProperty("name").GetString()));
            Assert.All(steps, step => Assert.DoesNotContain("<", step.GetProperty("text").GetString(), StringComparison.Ordinal));
            Assert.All(
                guide.Advice.StopIf,
                reason => Assert.Contains(reason, steps[^1].GetProperty("text").GetString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_shared_guide_shows_its_own_picture_in_the_size_that_social_networks_ask_for()
    {
        using var published = Site.With(("BackCare:Address", "https://backcare.example"));
        var client = published.Visitor();
        var page = await client.ReadAsync("/guides/chair-twist");
        var picture = page.QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;
        using var pixels = SKBitmap.Decode(await client.GetByteArrayAsync(new Uri(picture).AbsolutePath));

        Assert.Equal("https://backcare.example/guides/chair-twist/social.png", picture);
        Assert.Equal((1200, 630), (pixels.Width, pixels.Height));
        Assert.InRange(pixels.Pixels.Distinct().Count(), 20, 100_000);
        Assert.Equal(
            "https://backcare.example/social.png",
            (await client.ReadAsync("/learn")).QuerySelector("meta[property='og:image']")!.GetAttribute("content"));
    }

    [Fact]
    public async Task A_PNG_for_e_mail_shows_the_pose_of_its_step_and_is_sent_as_it_is()
    {
        var client = site.Visitor();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var response = await client.GetAsync("/guides/chair-twist/right.png");

        Assert.Empty(response.Content.Headers.ContentEncoding);
        using var picture = SKBitmap.Decode(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(1200, picture.Width);
        Assert.NotEqual(
            await response.Content.ReadAsByteArrayAsync(), await client.GetByteArrayAsync("/guides/chair-twist/start.png"));
    }

    [Fact]
    public async Task Every_article_tells_machines_its_title_and_its_sources()
    {
        foreach (var article in Library.Articles)
        {
            var page = DataOf((await site.PagesAsync())[$"/learn/{article.Slug}"]);

            Assert.Equal(article.Title, page.GetProperty("name").GetString());
            Assert.Equal(article.Sources.Count, page.GetProperty("citation").GetArrayLength());
        }
    }

    [Fact]
    public async Task No_text_writes_a_less_than_sign_into_the_script_element()
    {
        const string Title = "Sphinx < 3 & \"more\"";
        using var content = new ContentCopy();
        content.Change("en/guides/sphinx.md", text => text.Replace("title: Sphinx", $"title: '{Title}'", StringComparison.Ordinal));
        using var changed = Site.With(("BackCare:ContentFolder", content.Folder));

        var page = DataOf(await SiteMap.ReadPageAsync(changed.Anyone, "/guides/sphinx"));

        Assert.Equal(Title, page.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("/", "website")]
    [InlineData("/guides/sphinx", "article")]
    [InlineData("/learn/what-the-pop-is", "article")]
    public async Task A_shared_page_has_its_title_its_words_its_kind_its_address_and_a_picture(string path, string kind)
    {
        using var published = Site.With(("BackCare:Address", "https://back.example/"));
        var client = published.Visitor();
        var page = await client.ReadAsync(path + "?from=a-friend");
        string Graph(string name) => page.QuerySelector($"meta[property='og:{name}']")!.GetAttribute("content")!;

        Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), Graph("description"));
        Assert.StartsWith(Graph("title"), page.Title, StringComparison.Ordinal);
        Assert.Equal(kind, Graph("type"));
        Assert.Equal("https://back.example" + path, Graph("url"));
        Assert.Equal("image/png", (await client.GetAsync(new Uri(Graph("image")).PathAndQuery)).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Every_guide_links_to_its_oembed_description()
    {
        foreach (var guide in Library.Guides)
        {
            var link = (await site.PagesAsync())[$"/guides/{guide.Slug}"].Page
                .QuerySelector("link[rel=alternate][type='application/json+oembed']")!.GetAttribute("href");
            var described = await site.Anyone.GetFromJsonAsync<JsonElement>(link);

            Assert.Equal("1.0", described.GetProperty("version").GetString());
            Assert.Equal("link", described.GetProperty("type").GetString());
            Assert.Equal(guide.Title, described.GetProperty("title").GetString());
            Assert.False(described.TryGetProperty("html", out _));
        }
    }

    [Theory]
    [InlineData("https://elsewhere.example/guides/sphinx", "json", HttpStatusCode.NotFound)]
    [InlineData("{site}learn/what-the-pop-is", "json", HttpStatusCode.NotFound)]
    [InlineData("{site}guides/moon-walk", "json", HttpStatusCode.NotFound)]
    [InlineData("/guides/sphinx", "json", HttpStatusCode.OK)]
    [InlineData("/routines/desk-reset", "json", HttpStatusCode.OK)]
    [InlineData("/plan?do=sphinx", "json", HttpStatusCode.OK)]
    [InlineData("/plan?plan=sphinx.cut", "json", HttpStatusCode.NotFound)]
    [InlineData("//elsewhere.example/guides/sphinx", "json", HttpStatusCode.NotFound)]
    [InlineData("{site}guides/sphinx", "xml", HttpStatusCode.NotImplemented)]
    [InlineData("{site}guides/sphinx?from=a-friend", "", HttpStatusCode.OK)]
    public async Task Only_guides_routines_and_plans_of_this_site_are_described_and_only_in_json(
        string url, string format, HttpStatusCode status)
    {
        var address = Uri.EscapeDataString(url.Replace("{site}", site.Anyone.BaseAddress!.ToString(), StringComparison.Ordinal));

        Assert.Equal(status, (await site.Anyone.GetAsync($"/oembed?url={address}&format={format}")).StatusCode);
    }

    [Fact]
    public async Task Where_the_clinic_allows_embedding_a_guide_comes_as_a_frame_of_the_size_asked_for()
    {
        using var clinic =
            Site.With(("BackCare:Clinic:FrameAncestors", "https://clinic.example"));
        var client = clinic.Visitor();
        var guide = new Uri(client.BaseAddress!, "/guides/sphinx").ToString();

        var described = await client.GetFromJsonAsync<JsonElement>(
            $"/oembed?url={Uri.EscapeDataString(guide)}&maxwidth=400&maxheight=9000");

        Assert.Equal("rich", described.GetProperty("type").GetString());
        Assert.Equal((400, 800), (described.GetProperty("width").GetInt32(), described.GetProperty("height").GetInt32()));
        Assert.Contains($"src=\"{guide}?embed=1\"", described.GetProperty("html").GetString(), StringComparison.Ordinal);
        Assert.Contains("allow=\"screen-wake-lock", described.GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/guides/sphinx?embed=1")]
    [InlineData("/routines/desk-reset?embed=1")]
    [InlineData("/plan?do=sphinx&embed=1")]
    [InlineData("/session?do=sphinx&embed=1")]
    public async Task An_embedded_page_has_no_header_and_no_links_of_the_site_but_says_that_it_is_no_doctor(string path)
    {
        var page = await site.ReadAsync(path);

        Assert.Null(page.QuerySelector("header.top"));
        Assert.Null(page.QuerySelector("footer nav"));
        Assert.Contains(Library.Interface.Site.FooterNote, page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Theory]
    [InlineData("/api/guides", true)]
    [InlineData("/oembed?url=/guides/sphinx", true)]
    [InlineData("/api/fhir/metadata", true)]
    [InlineData("/guides", false)]
    public async Task Pages_of_other_sites_may_read_the_api_and_nothing_else(string path, bool open)
    {
        for (var time = 0; time < 2; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Origin", "https://elsewhere.example" } } };
            var response = await site.Anyone.SendAsync(request);

            Assert.Equal(open ? ["*"] : [], response.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins) ? origins : []);
        }
    }

    [Theory]
    [InlineData("/api/screening")]
    [InlineData("/api/fhir/Questionnaire/symptom-check/$referral-sheet")]
    public async Task Pages_of_other_sites_cannot_read_what_answers_lead_to(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Headers = { { "Origin", "https://elsewhere.example" } },
            Content = new FormUrlEncodedContent([KeyValuePair.Create("tick", "fever")]),
        };
        var response = await site.Visitor().SendAsync(request);

        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task The_site_map_says_when_each_text_was_written()
    {
        var map = System.Xml.Linq.XDocument.Parse(await site.Anyone.GetStringAsync("/sitemap.xml"));
        var guide = map.Root!.Elements().Single(page => new Uri(page.Elements().First().Value).AbsolutePath == "/guides/sphinx");

        Assert.EndsWith($"{Library.FindGuide("sphinx")!.Review.Written:yyyy-MM-dd}", guide.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_plan_has_a_title_of_its_own()
    {
        var page = await site.ReadAsync("/plan?do=sphinx&do=plank&do=bridge&do=cat-cow");

        Assert.StartsWith("Your plan: Sphinx, Plank, Bridge … - ", page.Title, StringComparison.Ordinal);
    }

    private static JsonElement DataOf(SitePage page)
    {
        // Not every robot decodes "&#x2B;".
        Assert.Contains("<script type=\"application/ld+json\">", page.Html, StringComparison.Ordinal);
        var block = page.Page.QuerySelector("script[type='application/ld+json']")!.TextContent;
        Assert.DoesNotContain("<", block, StringComparison.Ordinal);
        return JsonSerializer.Deserialize<JsonElement>(block);
    }
}
