using System.Net;
using BackCare.Web.ContentReload;
using Microsoft.Extensions.DependencyInjection;

namespace BackCare.Web.Tests.Caching;

[Collection(SiteCollection.Name)]
public sealed class CachedPageSpecs(Site site)
{
    [Theory]
    [InlineData("/guides/chair-twist")]
    [InlineData("/learn/what-the-pop-is")]
    [InlineData("/api/guides")]
    [InlineData("/openapi/v1.json")]
    public async Task A_client_that_has_the_page_gets_304_and_no_body(string path)
    {
        var first = await GetAsync(path, "br");
        var tag = first.Headers.ETag!;
        var again = await GetAsync(path, "br", request => request.Headers.IfNoneMatch.Add(tag));
        var other = await GetAsync(path, "br", request => request.Headers.IfNoneMatch.ParseAdd("\"another\""));

        Assert.False(tag.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(tag, again.Headers.ETag);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip;q=0.5", "gzip")]
    [InlineData("br;q=0.0", null)]
    [InlineData("brotli", null)]
    public async Task A_page_is_compressed_as_the_client_accepts_and_says_so(string accepts, string? packed)
    {
        var response = await GetAsync("/about", accepts);

        Assert.Equal(packed, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("Accept-Encoding", response.Headers.Vary.Single());
        Assert.True(response.Headers.CacheControl!.Public);
    }

    [Fact]
    public async Task Each_encoding_has_its_own_tag()
    {
        var tags = new[] { "br", "gzip", "identity" }.Select(async accepts => (await GetAsync("/privacy", accepts)).Headers.ETag);

        Assert.Equal(3, (await Task.WhenAll(tags)).Distinct().Count());
    }

    [Theory]
    [InlineData("/guides/sphinx")]
    [InlineData("/api/guides/sphinx")]
    public async Task HEAD_says_the_same_as_GET_without_the_body_whether_the_page_is_made_or_cached(string path)
    {
        var made = await GetAsync(path, "gzip", request => request.Method = HttpMethod.Head);
        var get = await GetAsync(path, "gzip");
        var held = await GetAsync(path, "gzip", request => request.Method = HttpMethod.Head);

        foreach (var head in new[] { made, held })
        {
            Assert.Equal(HttpStatusCode.OK, head.StatusCode);
            Assert.Equal(get.Headers.ETag, head.Headers.ETag);
            Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task Invented_addresses_are_answered_but_never_kept()
    {
        await GetAsync("/guides", "br");
        var before = Kept();
        string[] addresses =
        [
            "/guides?x={0}", "/about?{0}", "/guides?area=moon{0}", "/guides?page={0}9", "/guides?area=neck&area={0}",
            "/guides?position=sitting&area=neck&{0}", "/api/guides?{0}", "/no-such-page-{0}",
        ];
        for (var i = 0; i < 20; i++)
        {
            foreach (var address in addresses)
            {
                await GetAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, address, i), "br");
            }
        }

        foreach (var spelling in new[] { "/GUIDES", "/Guides", "/guides/", "/guides/CHAIR-TWIST", "/api/FHIR/ActivityDefinition/bridge" })
        {
            await GetAsync(spelling, "br");
        }

        Assert.Equal(before, Kept());
    }

    [Theory]
    [InlineData("/guides?area=lower-back&position=sitting")]
    [InlineData("/guides?area=hips&position=&equipment=none")]
    [InlineData("/api/fhir/ActivityDefinition/figure-four")]
    public async Task The_choices_of_the_form_are_kept_and_a_FHIR_resource_though_its_kind_has_capitals(string address)
    {
        var before = Kept();
        var made = await GetAsync(address, "br");
        var held = await GetAsync(address, "br");

        Assert.Equal(before + 1, Kept());
        Assert.Equal(await made.Content.ReadAsByteArrayAsync(), await held.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/check/questions")]
    [InlineData("/health/ready")]
    [InlineData("/version")]
    [InlineData("/sitemap.xml")]
    [InlineData("/no-such-page")]
    public async Task What_is_not_the_same_for_everyone_or_for_long_is_not_kept(string path)
    {
        var before = Kept();
        var response = await GetAsync(path, "br");

        Assert.Equal(before, Kept());
        Assert.Null(response.Headers.ETag);
        Assert.False(response.Headers.CacheControl?.Public ?? false);
    }

    [Fact]
    public async Task The_host_that_a_client_names_is_never_shown_to_others()
    {
        await GetAsync("/learn/what-never-to-do", "identity", request => request.Headers.Host = "evil.example");
        var page = await (await GetAsync("/learn/what-never-to-do", "identity")).Content.ReadAsStringAsync();

        Assert.DoesNotContain("evil.example", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cached_page_has_every_security_header_that_a_made_one_has()
    {
        var made = await GetAsync("/safety?new", "br");
        await GetAsync("/safety", "br");
        var held = await GetAsync("/safety", "br");

        Assert.Equal(Names(made), Names(held));
    }

    private static IEnumerable<string> Names(HttpResponseMessage response) =>
        response.Headers.Select(header => header.Key).Except(["ETag", "Transfer-Encoding"]).Order();

    private int Kept() => site.Services.GetRequiredService<LiveContent>().Current.Pages.Count;

    private async Task<HttpResponseMessage> GetAsync(string path, string accepts, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepts);
        change?.Invoke(request);
        return await site.Anyone.SendAsync(request);
    }
}
