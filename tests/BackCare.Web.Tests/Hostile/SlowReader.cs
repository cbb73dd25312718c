using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BackCare.Web.Tests.Hostile;

/// <summary>Clients that take up a place among the requests at once.</summary>
internal static class SlowReader
{
    /// <summary>A client that asks for page after page and reads none: once all that is between is full, one page waits for it.</summary>
    public static async Task<TcpClient> HoldPlaceAsync(HttpClient client, IPAddress from)
    {
        var connection = new TcpClient(new IPEndPoint(from, 0)) { ReceiveBufferSize = 4096 };
        await connection.ConnectAsync("127.0.0.1", client.BaseAddress!.Port);
        var request = Encoding.ASCII.GetBytes(
            "GET /clinic?do=sphinx&do=plank&do=chair-twist&do=bird-dog HTTP/1.1\r\nHost: localhost\r\n\r\n");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            while (true)
            {
                await connection.GetStream().WriteAsync(request, patience.Token);
            }
        }
        catch (OperationCanceledException)
        {
            return connection;
        }
    }

    public static async Task<HttpResponseMessage> UntilAsync(Func<Task<HttpResponseMessage>> ask, Func<HttpResponseMessage, bool> fits)
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
}
