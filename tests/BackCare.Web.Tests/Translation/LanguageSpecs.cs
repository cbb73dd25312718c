using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using BackCare.Tests.Content.Translation;

namespace BackCare.Web.Tests.Translation;

public sealed class LanguageSpecs(TranslatedSite site) : IClassFixture<TranslatedSite>
{
    private static readonly string Plan = PlanLinks.To("", "chair-twist~2x15s~left", "pelvic-tilt");

    [Theory]
    [InlineData("/")]
    [InlineData("/guides")]
    [InlineData("/guides?area=hips&position=&equipment=")]
    [InlineData("/guides/chair-twist")]
    [InlineData("/search")]
    [InlineData("/routines")]
    [InlineData("/routines/desk-reset")]
    [InlineData("/learn")]
    [InlineData("/learn/sciatica")]
    [InlineData("/check")]
    [InlineData("/check/numbers")]
    [InlineData("/how-we-check")]
    [InlineData("/how-we-check/rules")]
    [InlineData("/how-we-check/where-we-differ")]
    [InlineData("/safety")]
    [InlineData("/clinic", true)]
    [InlineData("/plan", true)]
    [InlineData("/plan/print", true)]
    [InlineData("/session", true)]
    public async Task A_page_says_its_language_and_leads_to_itself_in_the_other(string path, bool ofPlan = false)
    {
        var address = ofPlan ? path + Plan : path;
        var (english, other) = (await ReadAsync(site.Anyone, address), await ReadAsync(site.Anyone, "/xx" + address));

        Assert.Equal(("en", "ltr"), (Root(english, "lang"), Root(english, "dir")));
        Assert.Equal(("xx", "rtl"), (Root(other, "lang"), Root(other, "dir")));
        Assert.Equal(("Pseudo", "/xx" + address, "xx", "xx"), Link(english));
        Assert.Equal(("English", address, "en", "en"), Link(other));
        Assert.Null(english.QuerySelector(".translated"));
        Assert.Equal(address, other.QuerySelector(".translated a")!.GetAttribute("href"));
        Assert.All(
            other.QuerySelectorAll("main a[href^='/'], main form[action]").Where(link => link.Closest(".translated") is null),
            link => Assert.StartsWith("/xx/", link.GetAttribute("href") ?? link.GetAttribute("action"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_names_its_public_addresses_in_all_languages()
    {
        var page = await ReadAsync(site.Site.Visitor(), "/xx/guides/chair-twist");

        Assert.Equal("https://backcare.example/xx/guides/chair-twist", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(
            [("en", "/guides/chair-twist"), ("xx", "/xx/guides/chair-twist"), ("x-default", "/guides/chair-twist")],
            page.QuerySelectorAll("link[hreflang]").Select(
                link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!["https://backcare.example".Length..])));
        var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        Assert.Equal("xx", data.GetProperty("inLanguage").GetString());
    }

    [Theory]
    [InlineData("/plan?do=plank&do=moon-walk")]
    [InlineData("/search?q=lump")]
    [InlineData("/find?code=M54.9&system=icd-10")]
    [InlineData("/learn?x=y")]
    public async Task No_link_repeats_a_query_that_may_hold_anything(string address)
    {
        var page = await site.Site.ReadAsync(address);

        Assert.Equal("/xx" + address.Split('?')[0], page.QuerySelector(".languages a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task No_language_is_guessed_from_what_a_browser_sends()
    {
        var client = site.Site.Visitor();
        client.DefaultRequestHeaders.Add("Accept-Language", "xx, xx-MX;q=0.9");

        Assert.Equal("en", Root(await ReadAsync(client, "/"), "lang"));
        Assert.DoesNotContain("Accept-Language", (await client.GetAsync("/")).Headers.Vary);
    }

    [Fact]
    public async Task A_page_is_kept_for_each_language_by_itself()
    {
        var client = site.Site.Visitor();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal(PseudoLanguage.Mark + "Sphinx", (await ReadAsync(client, "/xx/guides/sphinx")).QuerySelector("h1")!.TextContent);
            Assert.Equal("Sphinx", (await ReadAsync(client, "/guides/sphinx")).QuerySelector("h1")!.TextContent);
        }
    }

    [Theory]
    [InlineData("/xx/no-such-page", "xx")]
    [InlineData("/xx/guides/moon", "xx")]
    [InlineData("/yy/guides", "en")]
    [InlineData("/XX/guides", "en")]
    [InlineData("/xxx", "en")]
    [InlineData("/xx/xx/guides", "xx")]
    public async Task A_page_that_is_not_there_says_so_in_the_language_of_its_path(string address, string language)
    {
        var response = await site.Anyone.GetAsync(address);
        var page = await HtmlPage.ReadAsync(response);

        Assert.Equal((HttpStatusCode.NotFound, language), (response.StatusCode, Root(page, "lang")));
        Assert.Equal(language == "xx" ? "/" : "/xx/", page.QuerySelector(".languages a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task What_is_not_translated_yet_is_English_as_a_whole_and_says_so()
    {
        var page = await ReadAsync(site.Site.Visitor(), TranslatedSite.Untranslated);
        var part = page.QuerySelector("main [lang]:not(a)")!;

        Assert.Equal("xx", Root(page, "lang"));
        Assert.Equal(("en", "ltr"), (part.GetAttribute("lang"), part.GetAttribute("dir")));
        Assert.Equal("Plank", part.QuerySelector("h1")!.TextContent);
        Assert.Contains("not translated yet", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://backcare.example/guides/plank", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        var list = await ReadAsync(site.Site.Visitor(), "/xx/guides?area=whole-back");
        Assert.Equal("en", list.QuerySelector($"a[href='{TranslatedSite.Untranslated}']")!.Closest("[lang]")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_link_of_a_plan_is_the_same_plan_in_each_language()
    {
        var (english, other) = (await JsonAsync(site.Anyone, "/api/plan" + Plan), await JsonAsync(site.Anyone, "/xx/api/plan" + Plan));

        Assert.Equal(Doses(english), Doses(other));
        Assert.Equal("/xx" + english.GetProperty("path").GetString(), other.GetProperty("path").GetString());
        Assert.StartsWith(PseudoLanguage.Mark, other.GetProperty("items")[0].GetProperty("title").GetString(), StringComparison.Ordinal);
        Assert.Contains(PseudoLanguage.Mark, await site.Anyone.GetStringAsync("/xx/plan.ics" + Plan), StringComparison.Ordinal);

        static IEnumerable<string> Doses(JsonElement plan) =>
            plan.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("do").GetString() + item.GetProperty("dosage"));
    }

    [Fact]
    public async Task The_site_map_and_embedding_know_all_languages()
    {
        var client = site.Site.Visitor();
        var paths = await SiteMap.PathsAsync(client);

        Assert.Contains("/xx/guides/chair-twist", paths);
        Assert.DoesNotContain(TranslatedSite.Untranslated, paths);
        Assert.Contains(PseudoLanguage.Mark, await client.GetStringAsync("/oembed?url=/xx/guides/chair-twist"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FHIR_resources_have_their_language_and_the_same_codes()
    {
        const string Form = "/api/fhir/Questionnaire/symptom-check";
        var (english, other) = (await JsonAsync(site.Anyone, Form), await JsonAsync(site.Anyone, "/xx" + Form));

        Assert.Equal(("en", "xx"), (english.GetProperty("language").GetString(), other.GetProperty("language").GetString()));
        Assert.Equal(english.GetProperty("url").GetString(), other.GetProperty("url").GetString());
        Assert.Equal($"{english.GetProperty("extension")}", $"{other.GetProperty("extension")}");
    }

    private static async Task<JsonElement> JsonAsync(HttpClient client, string address) =>
        JsonDocument.Parse(await client.GetStringAsync(address)).RootElement;

    private static async Task<IDocument> ReadAsync(HttpClient client, string address)
    {
        var response = await client.GetAsync(address);
        Assert.Equal((address, HttpStatusCode.OK), (address, response.StatusCode));
        return await HtmlPage.ReadAsync(response);
    }

    private static string? Root(IDocument page, string attribute) => page.DocumentElement.GetAttribute(attribute);

    private static (string, string?, string?, string?) Link(IDocument page)
    {
        var link = page.QuerySelector(".languages a")!;
        return (link.TextContent, link.GetAttribute("href"), link.GetAttribute("lang"), link.GetAttribute("hreflang"));
    }
}
