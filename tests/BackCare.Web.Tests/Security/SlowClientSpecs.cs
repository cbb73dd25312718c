using System.Net.Sockets;
using System.Text;
using Serilog.Events;

namespace BackCare.Web.Tests.Security;

[Collection(WaitingCollection.Name)]
public sealed class SlowClientSpecs(SlowClientSpecs.ImpatientSite impatient) : IClassFixture<SlowClientSpecs.ImpatientSite>
{
    [Theory]
    [InlineData("GET /about HTTP/1.1\r\nHost: loc")]
    [InlineData("POST /check/questions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + "50\r\n\r\nquestion=")]
    [InlineData(
        "POST /api/screening HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{\"signs\":")]
    public async Task A_client_that_stops_in_the_middle_of_a_request_is_cut_off(string begun)
    {
        using var connection = await RawRequest.OpenAsync(impatient.Site.Visitor(), begun);

        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        // Less than the 30 seconds that Kestrel allows by default.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Assert.StartsWith("HTTP/1.1 408", await reader.ReadLineAsync(patience.Token), StringComparison.Ordinal);
        await reader.ReadToEndAsync(patience.Token);
    }

    [Theory]
    [InlineData("/check/questions", "application/x-www-form-urlencoded")]
    [InlineData("/api/screening", "application/json")]
    public async Task A_client_that_hangs_up_in_the_middle_leaves_no_warning_in_the_log(string path, string type)
    {
        using var site = new Site { LogsFrom = LogEventLevel.Warning };
        for (var i = 0; i < 10; i++)
        {
            using var connection = await RawRequest.OpenAsync(
                site.Anyone, $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {type}\r\nContent-Length: 50\r\n\r\nquestion=");
            await Task.Delay(20);
        }

        await site.DisposeAsync();
        Assert.DoesNotContain(site.Logs.Lines, line => line.Contains("abnormally", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_that_comes_drop_by_drop_is_cut_off()
    {
        using var connection = await RawRequest.OpenAsync(impatient.Site.Anyone, "POST /check/questions HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\n");

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        // Faster than the minimum rate and with few fields, so that only the limit for the whole request applies.
        var drop = Encoding.ASCII.GetBytes($"x={new string('a', 253)}&");

        // Once the connection is closed, writing fails. There are drops for 90 seconds.
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
        using var site = Site.With(("BackCare:Limits:SlowClientGraceSeconds", "2"), ("BackCare:Limits:MinBytesPerSecond", "10000000"));
        using var connection = new TcpClient { ReceiveBufferSize = 4096 };
        var visitor = site.Visitor();
        await visitor.GetAsync("/about"); // Cached from here on, so that no limit of time for the request applies.
        await connection.ConnectAsync("127.0.0.1", visitor.BaseAddress!.Port);
        var requests = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("GET /about HTTP/1.1\r\nHost: localhost\r\n\r\n", 20)));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        // Until the connection is closed, the answers and then our requests fill the sockets; after that, writing fails.
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            while (true)
            {
                await connection.GetStream().WriteAsync(requests, patience.Token);
            }
        });
    }

    public sealed class ImpatientSite : IDisposable
    {
        internal Site Site { get; } = Site.With(("BackCare:Limits:SlowClientGraceSeconds", "2"));

        public void Dispose() => Site.Dispose();
    }
}
