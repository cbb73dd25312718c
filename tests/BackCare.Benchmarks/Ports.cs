using System.Net;
using System.Net.Sockets;

namespace BackCare.Benchmarks;

/// <summary>Addresses on loopback where nobody listens.</summary>
internal static class Ports
{
    private const int First = 5200;
    private const int Last = 5215;

    private static int next = First;

    public static Uri Next()
    {
        for (var tried = First; tried <= Last; tried++)
        {
            var port = next;
            next = next == Last ? First : next + 1;
            if (IsFree(port))
            {
                return new Uri($"http://127.0.0.1:{port}");
            }
        }

        throw new InvalidOperationException($"No port from {First} to {Last} is free.");
    }

    private static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
