using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackCare.Web.Tests;

public sealed class InlineSocketsSpecs
{
    private const string SocketThread = "a socket's";
    private const string Hosting = "Microsoft.AspNetCore.Hosting.Diagnostics";

    [Theory]
    [InlineData("GET /plan?do=sphinx", "", "", 200)]
    [InlineData("GET /nowhere", "", "", 404)]
    [InlineData("GET /site.css", "", "", 200)]
    [InlineData("GET /health/ready", "", "", 200)]
    [InlineData("POST /check/questions", "application/x-www-form-urlencoded", "question=nerves&none=nerves", 200)]
    [InlineData("POST /check/questions", "application/x-www-form-urlencoded", "question=nerves&tick=%zz&tick={too long}", 400)]
    [InlineData("POST /check/questions", "multipart/form-data; boundary=x", "--x--", 415)]
    [InlineData("POST /api/screening", "application/json", "{\"signs\":[]}", 200)]
    [InlineData("POST /api/screening", "application/json", "{\"signs\":", 400)]
    public async Task What_takes_its_time_goes_on_in_the_thread_pool_though_its_last_bytes_come_late(string line, string type, string body, int status)
    {
        var threads = new ThreadCapture();
        using var site = new Site
        {
            Parts = parts => parts.AddLogging(logging => logging.AddProvider(threads).AddFilter<ThreadCapture>(_ => true))
                .Configure<KestrelServerOptions>(server => server.ConfigureEndpointDefaults(end => end.Use(InOwnThread))),
        };
        using var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", site.Visitor().BaseAddress!.Port);
        using var reader = new StreamReader(connection.GetStream(), Encoding.ASCII);
        var sent = body.Replace("{too long}", new string('a', 300), StringComparison.Ordinal);

        await WriteAsync(connection, $"{line} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{(sent.Length == 0 ? "" : $"Content-Type: {type}\r\nContent-Length: {sent.Length}\r\nExpect: 100-continue\r\n")}\r\n");
        if (sent.Length > 0)
        {
            Assert.Equal("HTTP/1.1 100 Continue", await reader.ReadLineAsync()); // About to be waited for.
            await reader.ReadLineAsync();
            await Task.Delay(200);
            await WriteAsync(connection, sent);
        }

        Assert.StartsWith($"HTTP/1.1 {status}", await reader.ReadLineAsync(), StringComparison.Ordinal);
        await reader.ReadToEndAsync();
        Assert.Contains((SocketThread, Hosting), threads.Seen);
        Assert.Contains(threads.Seen, seen => seen.Thread != SocketThread && seen.Category.StartsWith("Microsoft.AspNetCore.Routing", StringComparison.Ordinal));
        Assert.DoesNotContain(threads.Seen, seen => seen.Thread == SocketThread && !IsServer(seen.Category));
    }

    // What comes before a page that is ready.
    private static bool IsServer(string category) => category is Hosting or "Microsoft.AspNetCore.HostFiltering.HostFilteringMiddleware" || category.StartsWith("Microsoft.AspNetCore.Server.Kestrel", StringComparison.Ordinal);

    private static async Task WriteAsync(TcpClient connection, string text) => await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(text));

    /// <summary>Hands what comes to the server in a thread of its own, as the framework does when its switch is on.</summary>
    private static ConnectionDelegate InOwnThread(ConnectionDelegate next) => async connection =>
    {
        var (from, way) = (connection.Transport, new Pipe(new PipeOptions(readerScheduler: PipeScheduler.Inline, writerScheduler: PipeScheduler.Inline, useSynchronizationContext: false)));
        connection.Transport = new Duplex(way.Reader, from.Output);
        var server = next(connection); // Waits from here on for what comes.
        var thread = Task.Factory.StartNew(() => Copy(from.Input, way.Writer), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await server;
        from.Input.CancelPendingRead();
        await thread;
    };

    private static void Copy(PipeReader from, PipeWriter to)
    {
        Thread.CurrentThread.Name = SocketThread;
        try
        {
            ReadResult read;
            do
            {
                read = from.ReadAsync().AsTask().GetAwaiter().GetResult();
                foreach (var part in read.Buffer)
                {
                    to.Write(part.Span);
                }

                from.AdvanceTo(read.Buffer.End);
                to.FlushAsync().AsTask().GetAwaiter().GetResult(); // Whoever waits for it goes on within this call.
            }
            while (!read.IsCompleted && !read.IsCanceled);
        }
        catch (Exception exception) when (exception is ConnectionAbortedException or ConnectionResetException)
        {
            // Either side has said all.
        }

        to.Complete();
    }

    private sealed record Duplex(PipeReader Input, PipeWriter Output) : IDuplexPipe;

    /// <summary>Which thread each part of the site works in, told by its log.</summary>
    private sealed class ThreadCapture : ILoggerProvider
    {
        public ConcurrentBag<(string Thread, string Category)> Seen { get; } = [];

        public ILogger CreateLogger(string categoryName) => new Category(categoryName, Seen);

        public void Dispose()
        {
        }

        private sealed class Category(string name, ConcurrentBag<(string Thread, string Category)> seen) : ILogger
        {
            public bool IsEnabled(LogLevel logLevel) => true;

            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                seen.Add((Thread.CurrentThread.Name ?? "", name));
        }
    }
}
