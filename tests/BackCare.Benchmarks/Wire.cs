using System.Net.Sockets;
using System.Text;

namespace BackCare.Benchmarks;

/// <summary>An answer as it came over the wire.</summary>
/// <param name="Size">Bytes, head and body and all.</param>
internal sealed record WireAnswer(int Size, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    public string? Header(string name) => Headers.FirstOrDefault(each => each.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}

/// <summary>Asks as a browser does, and counts every byte that comes back.</summary>
internal static class Wire
{
    public static WireAnswer Get(Uri address)
    {
        using var client = new TcpClient(address.Host, address.Port);
        using var stream = client.GetStream();
        stream.Write(Encoding.ASCII.GetBytes($"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept-Encoding: gzip, deflate, br, zstd\r\nConnection: close\r\n\r\n"));
        using var received = new MemoryStream();
        stream.CopyTo(received);
        var all = received.ToArray();
        var head = all.AsSpan().IndexOf("\r\n\r\n"u8);
        var lines = Encoding.ASCII.GetString(all, 0, head).Split("\r\n");
        return lines[0].Contains(" 200 ", StringComparison.Ordinal)
            ? new WireAnswer(all.Length, [.. lines[1..].Select(line => line.Split(": ", 2)).Select(pair => (pair[0], pair[1]))], all[(head + 4)..])
            : throw new InvalidOperationException($"{address} answered {lines[0]}.");
    }
}
