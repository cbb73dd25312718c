using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using CsCheck;
using Serilog.Events;
using Xunit.Abstractions;

namespace BackCare.Web.Tests.Hostile;

[Collection(AloneCollection.Name)]
public sealed class HostileRequestSpecs(ITestOutputHelper output)
{
    private const int Connections = 8;
    private const long MaxGrowth = 24 * 1024 * 1024;

    private static readonly int Count = int.Parse(
        Environment.GetEnvironmentVariable("BACKCARE_HOSTILE") ?? "20000", CultureInfo.InvariantCulture);

    [Fact]
    public async Task No_malformed_request_is_an_error_of_ours_and_none_leaves_anything_in_memory()
    {
        using var site = new Site
        {
            LogsFrom = LogEventLevel.Error,
            Settings = new Dictionary<string, string> { ["BackCare:Limits:PostsPerMinute"] = $"{int.MaxValue}" },
        };
        var port = site.Visitor().BaseAddress!.Port;
        var statuses = new ConcurrentDictionary<int, int>();

        // What is made once, such as cached pages, is made in the first quarter.
        await SendAsync(port, Count / 4, statuses);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await SendAsync(port, Count - (Count / 4), statuses);
        var growth = GC.GetTotalMemory(forceFullCollection: true) - before;

        output.WriteLine($"HOSTILE {statuses.Values.Sum()} requests, {growth / 1024} KB more in memory, answers: "
            + $"{string.Join(", ", statuses.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}: {pair.Value}"))}");
        Assert.Empty(site.Logs.Lines);
        Assert.InRange(growth, long.MinValue, MaxGrowth);
        Assert.Superset(new HashSet<int> { 200, 304, 400, 404, 405, 413, 415 }, statuses.Keys.ToHashSet());
    }

    private static async Task SendAsync(int port, int count, ConcurrentDictionary<int, int> statuses)
    {
        var connections = new ConcurrentBag<RawConnection>();
        await Gen.Int.Select(seed => HostileRequests.Next(new Random(seed))).SampleAsync(
            async request =>
            {
                var connection = connections.TryTake(out var free) ? free : new RawConnection(port);
                var status = await connection.SendAsync(request) ?? 0;
                connections.Add(connection);

                // 505 is what HTTP asks of a server for a version that there is not, 501 what oEmbed asks for a format that is not offered.
                Assert.True(status is < 500 or 501 or 505, $"{status}");
                statuses.AddOrUpdate(status, 1, (_, sum) => sum + 1);
            },
            iter: count,
            threads: Connections,
            print: request => Encoding.Latin1.GetString(request.Bytes.AsSpan(0, Math.Min(request.Bytes.Length, 2000))));
        foreach (var connection in connections)
        {
            connection.Dispose();
        }
    }
}
