using System.Net;
using System.Text;
using Serilog.Events;

namespace BackCare.Web.Tests.Security;

public sealed class MalformedRequestSpecs(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("ffffffff\r\n")]
    [InlineData("-1\r\n")]
    [InlineData("2\r\nab\r\n0\r\nX\0: y\r\n\r\n")]
    [InlineData("2\r\nab\r\n0\r\nX: \0\r\n\r\n")]
    public async Task A_body_that_is_no_http_is_400_and_no_error_of_ours(string body)
    {
        using var connection = await RawRequest.OpenAsync(site.Anyone, "POST /check/questions HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n" + body);

        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        Assert.StartsWith("HTTP/1.1 400", await reader.ReadLineAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(site.Logs.Events, logged => logged.Level >= LogEventLevel.Warning);
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
    [InlineData("GET /Guides?a=\rb HTTP/1.1\r\nHost: localhost\r\n\r\n", "HTTP/1.1 301")]
    public async Task What_is_too_big_or_no_http_is_no_error_of_ours(string request, string answer)
    {
        var sent = request.Replace("{20000}", new string('a', 20_000), StringComparison.Ordinal)
            .Replace("{64}", string.Concat(Enumerable.Repeat("X: y\r\n", 64)), StringComparison.Ordinal);
        using var connection = await RawRequest.OpenAsync(site.Visitor(), sent);

        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        Assert.StartsWith(answer, await reader.ReadLineAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("key")]
    [InlineData("value")]
    [InlineData("count")]
    public async Task A_form_beyond_what_any_of_ours_has_is_refused_with_words(string part)
    {
        KeyValuePair<string, string>[] fields = part switch
        {
            "key" => [new(new string('k', 65), "x")],
            "value" => [new("tick", new string('v', 257))],
            _ => [.. Enumerable.Range(0, 301).Select(i => KeyValuePair.Create("tick", $"{i}"))],
        };
        var response = await site.Anyone.PostAsync("/check/questions", new FormUrlEncodedContent(fields));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True(response.Headers.Contains("Content-Security-Policy")); // Also on a page that replaces an unfinished response.
        Assert.Equal("We could not read what was sent", (await HtmlPage.ReadAsync(response)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("POST", "/plan", "GET, HEAD")]
    [InlineData("PUT", "/check/questions", "GET, HEAD, POST")]
    [InlineData("DELETE", "/about", "GET, HEAD")]
    [InlineData("OPTIONS", "/", "GET, HEAD")]
    [InlineData("PAGE", "/check/questions", "GET, HEAD, POST")]
    public async Task A_method_that_a_page_does_not_know_is_refused(string method, string path, string allowed)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        var response = await site.Anyone.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(allowed, string.Join(", ", response.Content.Headers.Allow));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task A_form_written_as_no_browser_writes_ours_is_refused(string type)
    {
        using var content = new ByteArrayContent("tick=urine-leak"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await site.Anyone.PostAsync("/check/questions", content)).StatusCode);
    }

    [Theory]
    [InlineData("GET /no-such-page", "application/x-www-form-urlencoded; charset=utf-7", "404 Not Found")]
    [InlineData("GET /no-such-page", "multipart/form-data; boundary=x", "404 Not Found")]
    [InlineData("POST /check/questions", "application/x-www-form-urlencoded; charset=utf-7", "200 OK")]
    [InlineData("POST /check/questions", "multipart/form-data; boundary=x", "200 OK")]
    public async Task The_type_of_a_form_that_was_not_sent_is_ignored(string request, string type, string status)
    {
        using var connection = await RawRequest.OpenAsync(
            site.Anyone, $"{request} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {type}\r\n\r\n");

        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        Assert.Equal($"HTTP/1.1 {status}", await reader.ReadLineAsync());
    }

    [Theory]
    [InlineData("Host: xn--zzzzzzzz99999:80\r\n")]
    [InlineData("Host: localhost\r\nX-Forwarded-For: 192.0.2.1\r\nX-Forwarded-Host: localhost, xn--zzzzzzzz99999\r\n")]
    public async Task An_encoded_host_name_that_is_none_is_refused_and_no_error_of_ours(string headers)
    {
        using var behind = Site.With(("BackCare:Limits:TrustedProxies:0", " 127.0.0.1 "));
        using var connection = await RawRequest.OpenAsync(behind.Visitor(), $"GET /robots.txt HTTP/1.1\r\n{headers}\r\n");

        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        Assert.Equal("HTTP/1.1 400 Bad Request", await reader.ReadLineAsync());
        Assert.DoesNotContain(behind.Logs.Events, logged => logged.Level >= LogEventLevel.Warning);
    }

    [Fact]
    public async Task An_unbalanced_bracket_in_a_field_name_is_not_a_500()
    {
        Assert.Equal(
            HttpStatusCode.OK,
            (await site.Anyone.PostAsync("/check/questions", new FormUrlEncodedContent([new("tick[", "x")]))).StatusCode);
    }
}
