using System.Net;

namespace BackCare.Web.Tests.Discovery;

[Collection(SiteCollection.Name)]
public sealed class FindSpecs(Site site)
{
    [Theory]
    [InlineData("code=M54.5&system=icd-10", "/guides?area=lower-back")]
    [InlineData("code=M54.50&system=icd-10-cm", "/guides?area=lower-back")]
    [InlineData("mainSearchCriteria.v.c=M54.59&mainSearchCriteria.v.cs=2.16.840.1.113883.6.90", "/guides?area=lower-back")]
    [InlineData("mainSearchCriteria.v.c=279039007&mainSearchCriteria.v.cs=2.16.840.1.113883.6.96", "/guides?area=lower-back")]
    [InlineData("code=G83.4&system=icd-10", "/learn/when-to-get-help")]
    [InlineData("code=S32.010A&system=icd-10-cm", "/learn/when-to-get-help")]
    public async Task A_code_with_one_page_leads_there(string query, string address)
    {
        var response = await site.Anyone.GetAsync($"/find?{query}");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(address, response.Headers.Location!.ToString());
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_code_with_several_pages_lists_them_and_begins_with_the_check()
    {
        var links = await LinksAsync(await site.Anyone.GetAsync("/find?code=M54.6&system=icd-10"));

        Assert.Equal(["/check", "/guides?area=mid-back", "/guides?area=upper-back"], links);
    }

    [Fact]
    public async Task An_unknown_code_gets_the_check_and_all_guides_and_is_not_repeated()
    {
        var response = await site.Anyone.GetAsync("/find?code=Zebra77&system=icd-10");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(["/check", "/guides"], await LinksAsync(response));
        Assert.DoesNotContain("zebra", await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<IEnumerable<string?>> LinksAsync(HttpResponseMessage response) =>
        (await HtmlPage.ReadAsync(response)).QuerySelectorAll("main a").Select(link => link.GetAttribute("href"));
}
