using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using CsCheck;
using Serilog.Events;
using Xunit.Abstractions;

namespace BackCare.Web.Tests.Hostile;

[Collection(AloneCollection.Name)]
public sealed class HostileRequestSpecs(ITestOutputHelper output)
{
    private const int Connections = 24;
    private const long MaxGrowth = 24 * 1024 * 1024;

    // Kestrel drops the request of a client that ends its side before the answer.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private static readonly int Count = int.Parse(
        Environment.GetEnvironmentVariable("BACKCARE_HOSTILE") ?? "10000", CultureInfo.InvariantCulture);

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
        Assert.True(site.Logs.Lines.Count == 0, string.Join('\n', site.Logs.Lines)); // Whole: xunit would cut the lines.
        Assert.InRange(growth, long.MinValue, MaxGrowth);
        Assert.Superset(new HashSet<int> { 200, 304, 400, 404, 405, 413, 415 }, statuses.Keys.ToHashSet());
    }

    private static Task SendAsync(int port, int count, ConcurrentDictionary<int, int> statuses) =>
        Gen.Int.Select(seed => HostileRequests.Next(new Random(seed))).SampleAsync(
            async request =>
            {
                var status = await AskAsync(port, request);

                // 505 is what HTTP asks of a server for a version that there is not, 501 what oEmbed asks for a format that is not offered.
                Assert.True(status is < 500 or 501 or 505, $"{status}");
                statuses.AddOrUpdate(status, 1, (_, sum) => sum + 1);
            },
            iter: count,
            threads: Connections,
            print: request => Encoding.Latin1.GetString(request.AsSpan(0, Math.Min(request.Length, 2000))));

    /// <returns>The status, or 0 when the server closed the connection without a word.</returns>
    private static async Task<int> AskAsync(int port, byte[] request)
    {
        using var socket = new TcpClient { LingerState = new LingerOption(true, 0) }; // No port waits, of a million.
        try
        {
            await socket.ConnectAsync("127.0.0.1", port);
            using var reader = new StreamReader(socket.GetStream(), Encoding.Latin1);
            await reader.BaseStream.WriteAsync(request);
            var status = ReadStatusAsync(reader);
            if (await Task.WhenAny(status, Task.Delay(Patience)) != status)
            {
                socket.Client.Shutdown(SocketShutdown.Send); // It waits for more: nothing comes.
            }

            return await status;
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            return 0; // It may close as soon as it has seen enough of a request, while we still write.
        }
    }

    private static async Task<int> ReadStatusAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) && line[9..12] != "100")
            {
                return int.Parse(line.AsSpan(9, 3), CultureInfo.InvariantCulture);
            }
        }

        return 0;
    }
}
