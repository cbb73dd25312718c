using System.Net;
using System.Net.Sockets;
using System.Text;
using BackCare.Web.Tests.Replicas;

namespace BackCare.Web.Tests.Hostile;

[Collection(AloneCollection.Name)]
public sealed class FloodSpecs
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_client_that_floods_the_site_blocks_nobody()
    {
        var port = Replica.FreePorts(1)[0];
        await using var site = new Replica(port);
        await site.StartAsync();
        await site.Visitor.GetAsync("/about"); // Cached from here on.

        using var end = new CancellationTokenSource(Patience);
        var floods = Enumerable.Range(0, 2 * Environment.ProcessorCount).Select(_ => new Flood(port, end.Token)).ToList();
        await Task.WhenAll(floods.Select(flood => flood.Begun)).WaitAsync(end.Token);

        // A connection stays with its thread, so each request opens its own.
        site.Visitor.DefaultRequestHeaders.ConnectionClose = true;
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await site.Visitor.GetAsync("/about", end.Token)).StatusCode);
        }

        Assert.All(floods, flood => Assert.False(flood.Ended.IsCompleted));
        await end.CancelAsync();
        await Task.WhenAll(floods.Select(flood => flood.Ended));
    }

    /// <summary>One connection that asks for the same page over and over, and does not look at the answers.</summary>
    private sealed class Flood
    {
        private static readonly byte[] Requests = Encoding.ASCII.GetBytes(
            string.Concat(Enumerable.Repeat("GET /about HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: *\r\n\r\n", 2000)));

        private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Flood(int port, CancellationToken end) => Ended = Task.Run(() => RunAsync(port, end), CancellationToken.None);

        /// <summary>It has had an answer.</summary>
        public Task Begun => begun.Task;

        public Task Ended { get; }

        private async Task RunAsync(int port, CancellationToken end)
        {
            using var connection = new TcpClient();
            await connection.ConnectAsync("127.0.0.1", port, end);
            await Task.WhenAll(AskAsync(connection.GetStream(), end), ReceiveAsync(connection.GetStream(), end))
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        private static async Task AskAsync(NetworkStream stream, CancellationToken end)
        {
            while (true)
            {
                await stream.WriteAsync(Requests, end);
            }
        }

        private async Task ReceiveAsync(NetworkStream stream, CancellationToken end)
        {
            var buffer = new byte[1024 * 1024];
            while (await stream.ReadAsync(buffer, end) > 0)
            {
                begun.TrySetResult();
            }
        }
    }
}
