using System.Net;
using BackCare.Web.Security;
using BackCare.Web.Tests.Hostile;

namespace BackCare.Web.Tests.Security;

[Collection(WaitingCollection.Name)]
public sealed class LimitSpecs
{
    private static readonly KeyValuePair<string, string>[] Leak = [new("question", "nerves"), new("tick", "urine-leak")];

    [Fact]
    public async Task Too_many_forms_in_a_minute_are_refused_with_words_and_a_time_to_wait_and_pages_are_not()
    {
        using var site = Site.With(("BackCare:Limits:PostsPerMinute", "3"));
        var client = site.Visitor();
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await PostAsync(client)).StatusCode);
        }

        var refused = await PostAsync(client);
        var api = await client.PostAsync("/api/screening", new StringContent("""{"signs":[]}""", null, "application/json"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("Please wait a minute", (await HtmlPage.ReadAsync(refused)).QuerySelector("h1")!.TextContent);
        Assert.Equal(
            (HttpStatusCode.TooManyRequests, "application/problem+json"), (api.StatusCode, api.Content.Headers.ContentType!.MediaType));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/plan?do=sphinx")).StatusCode);
    }

    [Fact]
    public async Task The_address_of_an_error_page_is_no_way_round_the_limits()
    {
        using var site = Site.With(("BackCare:Limits:PostsPerMinute", "1"));
        var client = site.Visitor();

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.PostAsync("/error/404", new FormUrlEncodedContent(Leak))).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.PostAsync("/error/404", new FormUrlEncodedContent(Leak))).StatusCode);
    }

    [Fact]
    public async Task The_caller_is_taken_from_a_trusted_proxy_only()
    {
        using var plain = Site.With(("BackCare:Limits:PostsPerMinute", "1"));
        using var behind = Site.With(
            ("BackCare:Limits:PostsPerMinute", "1"),
            ("BackCare:Limits:TrustedProxies:0", "127.0.0.1"),
            ("BackCare:Limits:TrustedProxies:1", "::1"));

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.TooManyRequests],
            [await PostFromAsync(plain, "10.1.1.1"), await PostFromAsync(plain, "10.1.1.2")]);
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests],
            [await PostFromAsync(behind, "10.1.1.1"), await PostFromAsync(behind, "10.1.1.2"), await PostFromAsync(behind, "10.1.1.2")]);
    }

    [Fact]
    public async Task The_framework_s_own_switch_makes_nobody_trusted()
    {
        using var site = Site.With(("BackCare:Limits:PostsPerMinute", "1"), ("ForwardedHeaders_Enabled", "true"));

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.TooManyRequests],
            [await PostFromAsync(site, "10.1.1.1"), await PostFromAsync(site, "10.1.1.2")]);
    }

    [Fact]
    public async Task When_too_much_is_going_on_a_request_is_refused_with_words_and_pages_files_and_health_are_not()
    {
        using var site = Site.With(("BackCare:Limits:MaxConcurrentRequests", "1"));
        var client = site.Visitor();
        await client.GetAsync("/about");
        using var held = await SlowReader.HoldPlaceAsync(client, IPAddress.Loopback);

        var refused = await SlowReader.UntilAsync(
            () => client.GetAsync("/plan?do=sphinx"), response => response.StatusCode == HttpStatusCode.ServiceUnavailable);

        Assert.Equal(5, refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        Assert.Equal("Very many people are here right now", (await HtmlPage.ReadAsync(refused)).QuerySelector("h1")!.TextContent);
        foreach (var path in new[] { "/about", "/site.css", "/health/live", "/health/ready" })
        {
            Assert.Equal((path, HttpStatusCode.OK), (path, (await client.GetAsync(path)).StatusCode));
        }
    }

    [Fact]
    public async Task Clients_of_one_address_that_read_nothing_leave_room_for_the_others()
    {
        using var site = Site.With(
            ("BackCare:Limits:MaxConcurrentRequests", "4"),
            ("BackCare:Limits:MaxConcurrentRequestsPerAddress", "2"));
        var client = site.Visitor();
        var held = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SlowReader.HoldPlaceAsync(client, IPAddress.Parse("127.0.0.2"))));

        for (var n = 0; n < 20; n++)
        {
            Assert.Equal(HttpStatusCode.OK, (await PostAsync(client)).StatusCode);
        }

        Array.ForEach(held, connection => connection.Dispose());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    public async Task Bodies_that_never_come_take_no_place(string method)
    {
        using var site = Site.With(("BackCare:Limits:MaxConcurrentRequests", "2"));
        var client = site.Visitor();
        var quiet = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ =>
            RawRequest.OpenAsync(client, $"{method} /check/questions HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                + "application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\nquestion=")));

        for (var n = 0; n < 20; n++)
        {
            Assert.Equal(HttpStatusCode.OK, (await PostAsync(client)).StatusCode);
        }

        Array.ForEach(quiet, connection => connection.Dispose());
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("MOO")]
    public async Task Every_method_that_does_not_only_read_counts_as_a_form(string method)
    {
        using var site = Site.With(("BackCare:Limits:PostsPerMinute", "1"));
        var client = site.Visitor();

        Assert.Equal(
            HttpStatusCode.MethodNotAllowed,
            (await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/check/questions"))).StatusCode);
        Assert.Equal(
            HttpStatusCode.TooManyRequests,
            (await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/check/questions"))).StatusCode);
    }

    [Theory]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("::ffff:10.1.1.1", "10.1.1.1")]
    [InlineData("10.1.1.1", "10.1.1.1")]
    public void A_household_on_IPv6_is_one_caller(string address, string caller) =>
        Assert.Equal(IPAddress.Parse(caller), RateLimits.CallerAt(IPAddress.Parse(address)));

    private static Task<HttpResponseMessage> PostAsync(HttpClient client) =>
        client.PostAsync("/check/questions", new FormUrlEncodedContent(Leak));

    private static async Task<HttpStatusCode> PostFromAsync(Site site, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/check/questions") { Content = new FormUrlEncodedContent(Leak) };
        request.Headers.Add("X-Forwarded-For", address);
        return (await site.Visitor().SendAsync(request)).StatusCode;
    }
}
