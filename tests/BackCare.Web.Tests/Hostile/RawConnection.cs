using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace BackCare.Web.Tests.Hostile;

/// <summary>A socket that sends whatever it is given, and reads the answers of HTTP/1.1 as far as their status.</summary>
internal sealed class RawConnection(int port) : IDisposable
{
    private TcpClient? socket;
    private StreamReader? reader;

    /// <returns>The status, or null when the server closed the connection without a word.</returns>
    public async Task<int?> SendAsync(HostileRequest request)
    {
        var used = socket is not null;
        var status = await TryAsync(request);

        // The one before may have made the server close; this one is to be seen by it all the same.
        return status is null && used ? await TryAsync(request) : status;
    }

    public void Dispose()
    {
        reader?.Dispose();
        socket?.Dispose();
        (socket, reader) = (null, null);
    }

    private async Task<int?> TryAsync(HostileRequest request)
    {
        try
        {
            if (socket is null)
            {
                await OpenAsync();
            }

            await socket!.GetStream().WriteAsync(request.Bytes);
            if (!request.Framed)
            {
                socket.Client.Shutdown(SocketShutdown.Send);
            }

            var (status, open) = await ReadAsync(request);
            if (!open)
            {
                Dispose();
            }

            return status;
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            // It may close as soon as it has seen enough of a request, while we still write.
            Dispose();
            return null;
        }
    }

    private async Task OpenAsync()
    {
        socket = new TcpClient();
        await socket.ConnectAsync("127.0.0.1", port);
        reader = new StreamReader(socket.GetStream(), Encoding.Latin1);
    }

    private async Task<(int? Status, bool Open)> ReadAsync(HostileRequest request)
    {
        if (await reader!.ReadLineAsync() is not { Length: > 0 } line)
        {
            return (null, false);
        }

        var status = int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
        var (length, chunked, open) = await ReadHeadersAsync();
        if (!request.Framed)
        {
            return (status, false);
        }

        if (status == 100)
        {
            return await ReadAsync(request);
        }

        if (status is not 304 && !request.Bytes.AsSpan().StartsWith("HEAD "u8))
        {
            await SkipAsync(length, chunked);
        }

        return (status, open);
    }

    private async Task<(int Length, bool Chunked, bool Open)> ReadHeadersAsync()
    {
        var (length, chunked, open) = (0, false, true);
        while (await reader!.ReadLineAsync() is { Length: > 0 } header)
        {
            var (name, value) = (header.Split(':')[0], header[(header.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim());
            length = name == "Content-Length" ? int.Parse(value, CultureInfo.InvariantCulture) : length;
            chunked |= name == "Transfer-Encoding";
            open &= name != "Connection" || value != "close";
        }

        return (length, chunked, open);
    }

    private async Task SkipAsync(int length, bool chunked)
    {
        var buffer = new char[8192];
        do
        {
            var left = chunked ? int.Parse((await reader!.ReadLineAsync())!, NumberStyles.HexNumber, CultureInfo.InvariantCulture) : length;
            chunked &= left > 0;
            for (left += chunked ? 2 : 0; left > 0;)
            {
                var read = await reader!.ReadBlockAsync(buffer, 0, Math.Min(left, buffer.Length));
                left = read == 0 ? throw new IOException("The answer was cut off.") : left - read;
            }
        }
        while (chunked);
    }
}
