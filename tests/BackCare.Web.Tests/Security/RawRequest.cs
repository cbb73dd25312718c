using System.Net.Sockets;
using System.Text;

namespace BackCare.Web.Tests.Security;

/// <summary>A request as its bytes, which no HTTP client would send.</summary>
internal static class RawRequest
{
    public static async Task<TcpClient> OpenAsync(HttpClient client, string request)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync("127.0.0.1", client.BaseAddress!.Port);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        return connection;
    }
}
