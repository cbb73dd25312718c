using System.Collections.Concurrent;
using System.Text.Json;
using BackCare.Web.Tests.Replicas;

namespace BackCare.Web.Tests.Hosting;

[Collection(WaitingCollection.Name)]
public sealed class LogSpecs(LoggedRun run) : IClassFixture<LoggedRun>
{
    // A small buffer, so that few requests fill it.
    private static readonly string[] Talkative =
        ["--Serilog:MinimumLevel:Default", "Information", "--Serilog:WriteTo:0:Args:bufferSize", "50"];

    [Fact]
    public void Each_line_of_the_log_is_one_JSON_object_with_the_path_and_no_query_and_nothing_that_was_looked_for()
    {
        var requests = run.Lines.Select(line => JsonElement.Parse(line)).Where(line => line.TryGetProperty("RequestPath", out _))
            .ToLookup(line => line.GetProperty("RequestPath").GetString()!);

        Assert.InRange(requests["/plan"].Count(), LoggedRun.Plans, LoggedRun.Plans + 100); // The end of the run sends a few more.
        Assert.Single(requests["/search"]);
        Assert.NotEmpty(requests["/guides"]);
        Assert.All(
            requests["/plan"],
            line => Assert.Equal(("GET", 200), (line.GetProperty("RequestMethod").GetString(), line.GetProperty("StatusCode").GetInt32())));
        Assert.All(run.Lines, line => Assert.DoesNotMatch("sphinx|zanzibar|lying-down|[?]", line));
    }

    [Fact]
    public void The_site_starts_from_any_folder_with_its_own_content_and_writes_no_file_and_no_warning()
    {
        Assert.Contains("class=\"hero\"", run.Home, StringComparison.Ordinal);
        Assert.Contains("@layer", run.Style, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Lines, line => line.Contains("\"@l\"", StringComparison.Ordinal));
        Assert.Empty(run.Written);
    }

    [Fact]
    public async Task A_line_names_the_method_that_was_sent_whatever_the_answer()
    {
        var lines = new ConcurrentQueue<string>();
        (string Method, string Path, string Type, int Length, int Status)[] requests =
        [
            ("HEAD", "/guides/no-such-guide", "", 0, 404),
            ("HEAD", "/search", "", 0, 200),
            ("PUT", "/about", "text/plain", 1, 405),
            ("DELETE", "/also-missing", "", 0, 405),
            ("POST", "/check/questions", "application/x-www-form-urlencoded", 100_000, 413),
            ("POST", "/check", "multipart/form-data; boundary=x", 10, 415),
        ];
        await using (var site = new Replica(Replica.FreePorts(1)[0], lines.Enqueue, "--Serilog:MinimumLevel:Default", "Information"))
        {
            await site.StartAsync();
            foreach (var (method, path, type, length, status) in requests)
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), path);
                request.Content = length == 0 ? null : new ByteArrayContent(new byte[length]);
                request.Content?.Headers.TryAddWithoutValidation("Content-Type", type);
                using var response = await site.Visitor.SendAsync(request);
                Assert.Equal(status, (int)response.StatusCode);
            }

            await site.StopAsync();
        }

        var logged = lines.Select(line => JsonElement.Parse(line)).Where(line => line.TryGetProperty("RequestMethod", out _)).Select(
            line => (line.GetProperty("RequestPath").GetString(), line.GetProperty("RequestMethod").GetString())).ToList();
        Assert.All(requests, request => Assert.Contains((request.Path, request.Method), logged));
    }

    [Fact]
    public async Task A_full_disk_behind_the_log_neither_stops_nor_ends_the_site()
    {
        await using var site = new Replica(Replica.FreePorts(1)[0], heard: null, Talkative) { Output = "/dev/full" };
        await site.StartAsync();
        await LoggedRun.AskAsync(site, 100);

        Assert.Equal((0, true), await site.StopAsync());
    }

    [Fact]
    public async Task A_log_reader_that_stalls_neither_stops_the_site_nor_keeps_it_from_ending()
    {
        await using var site = new Replica(Replica.FreePorts(1)[0], heard: null, Talkative) { IsHeard = false };
        await site.StartAsync();
        await LoggedRun.AskAsync(site, 500); // Some 300 lines fit into the pipe.

        Assert.Equal((0, true), await site.StopAsync().WaitAsync(TimeSpan.FromSeconds(60)));
    }

    [Fact]
    public async Task Cached_pages_are_logged_too_when_the_settings_say_so()
    {
        using var site = Site.With(("BackCare:LogCachedPages", "true"));
        for (var n = 0; n < 3; n++)
        {
            await site.Anyone.GetAsync("/about");
        }

        await site.DisposeAsync();
        Assert.Equal(3, site.Logs.Lines.Count(line => line.StartsWith("HTTP \"GET\" \"/about\" responded 200", StringComparison.Ordinal)));
    }
}
