using System.Net;
using System.Net.Sockets;
using System.Text;
using BackCare.Web.Security;
using BackCare.Web.Tests.Hostile;
using Serilog.Events;

namespace BackCare.Web.Tests.Security;

public sealed class LimitSpecs
{
    private static readonly KeyValuePair<string, string>[] Leak = [new("question", "nerves"), new("tick", "urine-leak")];

    [Fact]
    public async Task Too_many_forms_in_a_minute_are_refused_with_words_and_a_time_to_wait_and_pages_are_not()
    {
        using var site = new Site { Settings = new Dictionary<string, string> { ["BackCare:Limits:PostsPerMinute"] = "3" } };
        var client = site.Visitor();
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await PostAsync(client)).StatusCode);
        }

        var refused = await PostAsync(client);
        var api = await client.PostAsync("/api/screening", new StringContent("""{"signs":[]}""", null, "application/json"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("Please wait a minute", (await Html.ReadAsync(refused)).QuerySelector("h1")!.TextContent);
        Assert.Equal(
            (HttpStatusCode.TooManyRequests, "application/problem+json"), (api.StatusCode, api.Content.Headers.ContentType!.MediaType));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/plan?do=sphinx")).StatusCode);
    }

    [Fact]
    public async Task The_address_of_an_error_page_is_no_way_round_the_limits()
    {
        using var site = new Site { Settings = new Dictionary<string, string> { ["BackCare:Limits:PostsPerMinute"] = "1" } };
        var client = site.Visitor();

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await client.PostAsync("/error/404", new FormUrlEncodedContent(Leak))).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.PostAsync("/error/404", new FormUrlEncodedContent(Leak))).StatusCode);
    }

    [Fact]
    public async Task The_caller_is_taken_from_a_trusted_proxy_only()
    {
        using var plain = new Site { Settings = new Dictionary<string, string> { ["BackCare:Limits:PostsPerMinute"] = "1" } };
        using var behind = new Site
        {
            Settings = new Dictionary<string, string>
            {
                ["BackCare:Limits:PostsPerMinute"] = "1",
                ["BackCare:Limits:TrustedProxies:0"] = "127.0.0.1",
                ["BackCare:Limits:TrustedProxies:1"] = "::1",
            },
        };

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
        using var site = new Site
        {
            Settings = new Dictionary<string, string> { ["BackCare:Limits:PostsPerMinute"] = "1", ["ForwardedHeaders_Enabled"] = "true" },
        };

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.TooManyRequests],
            [await PostFromAsync(site, "10.1.1.1"), await PostFromAsync(site, "10.1.1.2")]);
    }

    [Fact]
    public async Task When_too_much_is_going_on_a_request_is_refused_with_words_and_pages_files_and_health_are_not()
    {
        using var site = new Site { Settings = new Dictionary<string, string> { ["BackCare:Limits:MaxConcurrentRequests"] = "1" } };
        var client = site.Visitor();
        await client.GetAsync("/about");
        using var held = await SlowReader.HoldPlaceAsync(client, IPAddress.Loopback);

        var refused = await SlowReader.UntilAsync(
            () => client.GetAsync("/plan?do=sphinx"), response => response.StatusCode == HttpStatusCode.ServiceUnavailable);

        Assert.Equal(5, refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        Assert.Equal("Very many people are here right now", (await Html.ReadAsync(refused)).QuerySelector("h1")!.TextContent);
        foreach (var path in new[] { "/about", "/site.css", "/health/live", "/health/ready" })
        {
            Assert.Equal((path, HttpStatusCode.OK), (path, (await client.GetAsync(path)).StatusCode));
        }
    }

    [Fact]
    public async Task Clients_of_one_address_that_read_nothing_leave_room_for_the_others()
    {
        using var site = new Site
        {
            Settings = new Dictionary<string, string>
            {
                ["BackCare:Limits:MaxConcurrentRequests"] = "4",
                ["BackCare:Limits:MaxConcurrentRequestsPerAddress"] = "2",
            },
        };
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
        using var site = new Site { Settings = new Dictionary<string, string> { ["BackCare:Limits:MaxConcurrentRequests"] = "2" } };
        var client = site.Visitor();
        var quiet = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ =>
            OpenAsync(client, $"{method} /check/questions HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
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
        using var site = new Site { Settings = new Dictionary<string, string> { ["BackCare:Limits:PostsPerMinute"] = "1" } };
        var client = site.Visitor();

        Assert.Equal(
            HttpStatusCode.MethodNotAllowed,
            (await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/check/questions"))).StatusCode);
        Assert.Equal(
            HttpStatusCode.TooManyRequests,
            (await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/check/questions"))).StatusCode);
    }

    [Theory]
    [InlineData("ffffffff\r\n")]
    [InlineData("-1\r\n")]
    [InlineData("2\r\nab\r\n0\r\nX\0: y\r\n\r\n")]
    [InlineData("2\r\nab\r\n0\r\nX: \0\r\n\r\n")]
    public async Task A_body_that_is_no_http_is_400_and_no_error_of_ours(string body)
    {
        using var site = new Site { LogsFrom = LogEventLevel.Warning };
        using var connection = await OpenAsync(site.Visitor(), "POST /check/questions HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
            + "application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n" + body);

        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        Assert.StartsWith("HTTP/1.1 400", await reader.ReadLineAsync(), StringComparison.Ordinal);
        Assert.Empty(site.Logs.Lines);
    }

    [Theory]
    [InlineData("POST /check/questions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + "99999\r\n\r\n", "HTTP/1.1 413")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nX: {20000}\r\n\r\n", "HTTP/1.1 431")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\n{64}\r\n", "HTTP/1.1 431")]
    [InlineData("GET /{20000} HTTP/1.1\r\nHost: localhost\r\n\r\n", "HTTP/1.1 414")]
    [InlineData("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", "HTTP/1.1 505")]
    [InlineData("GET /%00%ff%fe..%2f HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "HTTP/1.1 4")]
    [InlineData("nonsense\r\n\r\n", "HTTP/1.1 400")]
    public async Task What_is_too_big_or_no_http_is_refused(string request, string answer)
    {
        using var site = new Site();
        using var connection = await OpenAsync(site.Visitor(), request.Replace("{20000}", new string('a', 20_000), StringComparison.Ordinal)
            .Replace("{64}", string.Concat(Enumerable.Repeat("X: y\r\n", 64)), StringComparison.Ordinal));

        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        Assert.StartsWith(answer, await reader.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /about HTTP/1.1\r\nHost: loc")]
    [InlineData("POST /check/questions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + "50\r\n\r\nquestion=")]
    [InlineData(
        "POST /api/screening HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{\"signs\":")]
    public async Task A_client_that_stops_in_the_middle_of_a_request_is_cut_off(string begun)
    {
        using var site = new Site { Settings = new Dictionary<string, string> { ["BackCare:Limits:SlowClientGraceSeconds"] = "2" } };
        using var connection = await OpenAsync(site.Visitor(), begun);

        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        // Less than the 30 seconds that the server would give by itself.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Assert.StartsWith("HTTP/1.1 408", await reader.ReadLineAsync(patience.Token), StringComparison.Ordinal);
        await reader.ReadToEndAsync(patience.Token);
    }

    [Theory]
    [InlineData("/check/questions", "application/x-www-form-urlencoded")]
    [InlineData("/api/screening", "application/json")]
    public async Task A_client_that_hangs_up_in_the_middle_leaves_no_warning_in_the_log(string path, string type)
    {
        var site = new Site { LogsFrom = LogEventLevel.Warning };
        using (site)
        {
            for (var i = 0; i < 10; i++)
            {
                using var connection = await OpenAsync(
                    site.Visitor(),
                    $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {type}\r\nContent-Length: 50\r\n\r\nquestion=");
                await Task.Delay(20);
            }
        }

        Assert.DoesNotContain(site.Logs.Lines, line => line.Contains("abnormally", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_that_comes_drop_by_drop_is_cut_off()
    {
        using var site = new Site { Settings = new Dictionary<string, string> { ["BackCare:Limits:SlowClientGraceSeconds"] = "2" } };
        using var connection = await OpenAsync(site.Visitor(), "POST /check/questions HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
            + "application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\n");

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        // Over the least number of bytes a second, and with few fields, so that only the time as a whole cuts it off.
        var drop = Encoding.ASCII.GetBytes($"x={new string('a', 253)}&");

        // Once it is cut off, writing fails. There are drops for 90 seconds.
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            while (true)
            {
                await connection.GetStream().WriteAsync(drop, patience.Token);
                await Task.Delay(400, patience.Token);
            }
        });
    }

    [Fact]
    public async Task A_client_that_does_not_read_its_answer_is_cut_off()
    {
        using var site = new Site
        {
            Settings = new Dictionary<string, string>
            {
                ["BackCare:Limits:SlowClientGraceSeconds"] = "2",
                ["BackCare:Limits:MinBytesPerSecond"] = "10000000",
            },
        };
        using var connection = new TcpClient { ReceiveBufferSize = 4096 };
        var visitor = site.Visitor();
        await visitor.GetAsync("/about"); // Cached from here on, so that no limit of time for the request applies.
        await connection.ConnectAsync("127.0.0.1", visitor.BaseAddress!.Port);
        var requests = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("GET /about HTTP/1.1\r\nHost: localhost\r\n\r\n", 20)));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        // Once it is cut off, writing fails; as long as it is not, the server's answers and then our questions pile up in the sockets.
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            while (true)
            {
                await connection.GetStream().WriteAsync(requests, patience.Token);
            }
        });
    }

    [Theory]
    [InlineData("key")]
    [InlineData("value")]
    [InlineData("count")]
    public async Task A_form_beyond_what_any_of_ours_has_is_refused_with_words(string part)
    {
        using var site = new Site();
        KeyValuePair<string, string>[] fields = part switch
        {
            "key" => [new(new string('k', 65), "x")],
            "value" => [new("tick", new string('v', 257))],
            _ => [.. Enumerable.Range(0, 301).Select(i => KeyValuePair.Create("tick", $"{i}"))],
        };
        var response = await site.Visitor().PostAsync("/check/questions", new FormUrlEncodedContent(fields));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True(response.Headers.Contains("Content-Security-Policy")); // On a page that took the place of what was begun, too.
        Assert.Equal("We could not read what was sent", (await Html.ReadAsync(response)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("POST", "/plan", "GET, HEAD")]
    [InlineData("PUT", "/check/questions", "GET, HEAD, POST")]
    [InlineData("DELETE", "/about", "GET, HEAD")]
    [InlineData("OPTIONS", "/", "GET, HEAD")]
    [InlineData("PAGE", "/check/questions", "GET, HEAD, POST")]
    public async Task A_method_that_a_page_does_not_know_is_refused(string method, string path, string allowed)
    {
        using var site = new Site();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        var response = await site.Visitor().SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(allowed, string.Join(", ", response.Content.Headers.Allow));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task A_form_written_as_no_browser_writes_ours_is_refused(string type)
    {
        using var site = new Site();
        using var content = new ByteArrayContent("tick=urine-leak"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await site.Visitor().PostAsync("/check/questions", content)).StatusCode);
    }

    [Fact]
    public async Task A_name_with_a_bracket_that_does_not_match_is_no_error_of_ours()
    {
        using var site = new Site();

        Assert.Equal(
            HttpStatusCode.OK,
            (await site.Visitor().PostAsync("/check/questions", new FormUrlEncodedContent([new("tick[", "x")]))).StatusCode);
    }

    [Theory]
    [InlineData("/about")]
    [InlineData("/plan?do=sphinx")]
    [InlineData("/no-such-page")]
    [InlineData("/api/no-such-thing")]
    public async Task Strict_transport_is_asked_for_behind_HTTPS_only_on_cached_pages_and_errors_too(string path)
    {
        using var site = new Site { Settings = new Dictionary<string, string> { ["BackCare:Limits:TrustedProxies:0"] = "127.0.0.0/8" } };
        var client = site.Visitor();
        await client.GetAsync(path);

        Assert.False((await AskAsync("http")).Headers.Contains("Strict-Transport-Security"));
        Assert.True((await AskAsync("https")).Headers.Contains("Strict-Transport-Security"));

        Task<HttpResponseMessage> AskAsync(string scheme)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Host = "backcare.example"; // It is never asked for on this machine itself.
            request.Headers.Add("X-Forwarded-Proto", scheme);
            return client.SendAsync(request);
        }
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

    private static async Task<TcpClient> OpenAsync(HttpClient client, string request)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", client.BaseAddress!.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        return connection;
    }
}
