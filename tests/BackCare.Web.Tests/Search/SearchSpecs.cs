using System.Net;
using BackCare.Search;
using CsCheck;

namespace BackCare.Web.Tests.Search;

[Collection(SiteCollection.Name)]
public sealed class SearchSpecs(Site site)
{
    [Theory]
    [InlineData("sciatica", "/learn/sciatica")]
    [InlineData("siatica", "/learn/sciatica")]
    [InlineData("Sciatica!", "/learn/sciatica")]
    [InlineData("sciat", "/learn/sciatica")]
    [InlineData("twisting chairs", "/guides/chair-twist")]
    [InlineData("pregnant", "/learn/in-pregnancy")]
    [InlineData("sleeping", "/learn/sleep-and-bed")]
    [InlineData("bird dgo", "/guides/bird-dog")]
    [InlineData("desk", "/routines/desk-reset")]
    [InlineData("pélvic tilt", "/guides/pelvic-tilt")]
    public async Task Words_lead_to_their_page_in_another_form_cut_short_or_mistyped(string query, string path)
    {
        var page = await site.ReadAsync($"/search?q={Uri.EscapeDataString(query)}");

        Assert.Contains(path, page.QuerySelectorAll(".list a").Select(link => link.GetAttribute("href")).Take(3));
    }

    [Fact]
    public void Every_guide_routine_and_article_is_the_first_that_its_title_finds_or_shares_its_words_with_it()
    {
        var library = site.Library;
        var index = SearchIndex.From(library.Guides, library.Routines, library.Articles, library.Language);
        string[] titles =
        [
            .. library.Guides.Select(guide => guide.Title), .. library.Routines.Select(routine => routine.Title),
            .. library.Articles.Select(article => article.Title),
        ];

        Assert.DoesNotContain(titles, title => !index.Find(title).Best.Take(3).Any(entry => entry.Title == title));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("xylophone")]
    [InlineData("!?#")]
    [InlineData("the")]
    public async Task Nothing_found_offers_the_lists_and_the_emergency_signs(string query)
    {
        var response = await site.Anyone.GetAsync($"/search?q={Uri.EscapeDataString(query)}");
        var links = (await HtmlPage.ReadAsync(response)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(new[] { "/guides", "/routines", "/learn", "/learn/when-to-get-help" }.Except(links));
    }

    [Fact]
    public async Task The_query_stands_in_the_box_as_text_and_the_page_is_not_cached()
    {
        var response = await site.Anyone.GetAsync("/search?q=%22%3E%3Cscript%3Eback");
        var page = await HtmlPage.ReadAsync(response);

        Assert.Equal("\"><script>back", page.QuerySelector("input[type=search]")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.True(response.Headers.CacheControl is { Private: true, NoCache: true });
    }

    [Fact]
    public async Task A_query_of_a_hundred_letters_is_read_and_the_rest_is_cut_off()
    {
        var page = await site.ReadAsync($"/search?q=sciatica{new string('x', 3000)}");

        Assert.Equal(SearchIndex.MaxQueryLength, page.QuerySelector("input[type=search]")!.GetAttribute("value")!.Length);
    }

    [Fact]
    public async Task Any_query_is_answered_with_at_most_20_pages()
    {
        await Queries().SampleAsync(
            async query =>
            {
                using var response = await site.Anyone.GetAsync($"/search?q={Uri.EscapeDataString(query)}");
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                Assert.InRange((await HtmlPage.ReadAsync(response)).QuerySelectorAll(".list h3 a").Length, 0, 20);
            },
            iter: 100);
    }

    /// <summary>Anything at all, words of the site with letters put in, and the signs of query languages.</summary>
    private static Gen<string> Queries()
    {
        string[] known =
        [
            "back", "sciatica", "knee", "AND", "OR", "NOT", "*", "?", "~2", "\"", "(", "[a TO z]", "title:", "\\", "ﬁ", "🙂", "İ",
            "\0", "%00", "../", "<b>",
        ];
        var part = Gen.OneOf(
            Gen.String,
            Gen.Int[0, known.Length - 1].Select(number => known[number]),
            Gen.Char.Array[0, 200].Select(letters => new string(letters)));
        return part.Array[0, 12].Select(parts => string.Join(' ', parts));
    }
}
