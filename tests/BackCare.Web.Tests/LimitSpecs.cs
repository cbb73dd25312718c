using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BackCare.Web.Tests;

public sealed class LimitSpecs
{
    private static readonly KeyValuePair<string, string>[] Leak = [new("question", "nerves"), new("tick", "urine-leak")];

    [Fact]
    public async Task Too_many_forms_in_a_minute_are_refused_with_words_and_a_time_to_wait_and_pages_are_not()
    {
        using var site = new Site { Settings = new Dictionary<string, string> { ["Limits:PostsAMinute"] = "3" } };
        var client = site.Visitor();
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await PostAsync(client)).StatusCode);
        }

        var refused = await PostAsync(client);
        var api = await client.PostAsync("/api/screening", new StringContent("""{"signs":[]}""", null, "application/json"));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("Please wait a minute", (await Pages.ReadAsync(refused)).QuerySelector("h1")!.TextContent);
        Assert.Equal((HttpStatusCode.TooManyRequests, "application/problem+json"), (api.StatusCode, api.Content.Headers.ContentType!.MediaType));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/plan?do=sphinx")).StatusCode);
    }

    [Fact]
    public async Task Who_is_calling_is_taken_from_a_trusted_proxy_only()
    {
        using var plain = new Site { Settings = new Dictionary<string, string> { ["Limits:PostsAMinute"] = "1" } };
        using var behind = new Site { Settings = new Dictionary<string, string> { ["Limits:PostsAMinute"] = "1", ["Limits:TrustedProxies:0"] = "127.0.0.1", ["Limits:TrustedProxies:1"] = "::1" } };

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], [await PostFromAsync(plain, "10.1.1.1"), await PostFromAsync(plain, "10.1.1.2")]);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], [await PostFromAsync(behind, "10.1.1.1"), await PostFromAsync(behind, "10.1.1.2"), await PostFromAsync(behind, "10.1.1.2")]);
    }

    [Fact]
    public async Task When_too_much_is_going_on_a_request_is_refused_with_words_and_pages_from_memory_are_not()
    {
        using var site = new Site { Settings = new Dictionary<string, string> { ["Limits:AtOnce"] = "1" } };
        var client = site.Visitor();
        await client.GetAsync("/about");

        // A form whose end never comes is being worked on until it is cut off.
        using var slow = await OpenAsync(client, "POST /check/questions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 50\r\n\r\nquestion=");
        var refused = await UntilAsync(() => client.GetAsync("/plan?do=sphinx"), response => response.StatusCode == HttpStatusCode.ServiceUnavailable);

        Assert.Equal(5, refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        Assert.Equal("Very many people are here right now", (await Pages.ReadAsync(refused)).QuerySelector("h1")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/about")).StatusCode);
    }

    [Theory]
    [InlineData("POST /check/questions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999\r\n\r\n", "HTTP/1.1 413")]
    [InlineData("GET / HTTP/1.1\r\nHost: localhost\r\nX: {20000}\r\n\r\n", "HTTP/1.1 431")]
    [InlineData("GET /{20000} HTTP/1.1\r\nHost: localhost\r\n\r\n", "HTTP/1.1 414")]
    [InlineData("GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", "HTTP/1.1 505")]
    [InlineData("GET /%00%ff%fe..%2f HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "HTTP/1.1 4")]
    [InlineData("nonsense\r\n\r\n", "HTTP/1.1 400")]
    public async Task What_is_too_big_or_no_http_is_refused(string request, string answer)
    {
        using var site = new Site();
        using var connection = await OpenAsync(site.Visitor(), request.Replace("{20000}", new string('a', 20_000), StringComparison.Ordinal));

        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        Assert.StartsWith(answer, await reader.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_too_many_fields_is_no_error_of_ours()
    {
        using var site = new Site();
        var many = Enumerable.Range(0, 1000).Select(i => KeyValuePair.Create("tick", $"sign-{i}"));

        Assert.InRange((int)(await site.Visitor().PostAsync("/check/questions", new FormUrlEncodedContent(many))).StatusCode, 200, 499);
    }

    [Fact]
    public async Task Outcomes_are_counted_by_urgency_and_no_measurement_holds_an_answer()
    {
        using var site = new Site();
        using var listener = new MeterListener();
        var (urgencies, tags) = (new List<string>(), new HashSet<string>());
        void Note(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> measured)
        {
            lock (tags)
            {
                tags.UnionWith(measured.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
                urgencies.AddRange(instrument.Name == "backcare.outcomes" ? measured.ToArray().Select(tag => $"{tag.Value}") : []);
            }
        }

        listener.InstrumentPublished = (instrument, self) => self.EnableMeasurementEvents(instrument);
        listener.SetMeasurementEventCallback<long>((instrument, _, measured, _) => Note(instrument, measured));
        listener.SetMeasurementEventCallback<double>((instrument, _, measured, _) => Note(instrument, measured));
        listener.Start();
        var client = site.Visitor();
        await PostAsync(client);
        await client.PostAsync("/api/screening", new StringContent("""{"signs":["weight-loss"]}""", null, "application/json"));

        Assert.Superset(new HashSet<string> { "emergency", "soon" }, urgencies.ToHashSet());
        Assert.Contains(tags, tag => tag.Contains("check/questions", StringComparison.Ordinal));
        Assert.DoesNotContain(tags, tag => site.Library.Rules.Signs.Any(sign => sign.Id.Contains('-', StringComparison.Ordinal) && tag.Contains(sign.Id, StringComparison.Ordinal)));
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client) => client.PostAsync("/check/questions", new FormUrlEncodedContent(Leak));

    private static async Task<HttpStatusCode> PostFromAsync(Site site, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/check/questions") { Content = new FormUrlEncodedContent(Leak) };
        request.Headers.Add("X-Forwarded-For", address);
        return (await site.Visitor().SendAsync(request)).StatusCode;
    }

    private static async Task<HttpResponseMessage> UntilAsync(Func<Task<HttpResponseMessage>> ask, Func<HttpResponseMessage, bool> fits)
    {
        for (var tries = 0; tries < 2000; tries++)
        {
            if (await ask() is var response && fits(response))
            {
                return response;
            }
        }

        throw new TimeoutException("The answer never came.");
    }

    private static async Task<TcpClient> OpenAsync(HttpClient client, string request)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", client.BaseAddress!.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        return connection;
    }
}
