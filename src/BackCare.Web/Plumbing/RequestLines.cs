using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BackCare.Web.Plumbing;

/// <summary>A structured line for each request: method, path, status, duration. Never a query, a header or a body: an answer is in none of the four.
/// Lines are written together every little while, for one by the logger costs as much as a whole request. They look like the logger's own.</summary>
/// <param name="output">Each call is of whole lines, and has to come out as a whole, whoever else writes there.</param>
internal sealed class RequestLines(Stream output) : BackgroundService
{
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    private const int MostWaiting = 256 * 1024;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Lock gate = new();
    private readonly Lock turn = new();
    private readonly byte[] time = new byte[24];
    private long timeOf = -1;
    private ArrayBufferWriter<byte> waiting = Buffer();
    private ArrayBufferWriter<byte> writing = Buffer();

    /// <summary>A line but for its time, in UTF-8.</summary>
    /// <param name="duration">Null when it comes ready from memory, and takes none worth telling.</param>
    public static byte[] Of(string method, string? path, int status, TimeSpan? duration = null)
    {
        var took = duration is { TotalMilliseconds: var milliseconds } ? string.Create(CultureInfo.InvariantCulture, $",\"Milliseconds\":{milliseconds:0.0##}") : "";
        return Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"\",\"LogLevel\":\"Information\",\"Category\":\"Requests\",\"State\":{{\"Method\":\"{Encode(method)}\",\"Path\":\"{Encode(path)}\",\"StatusCode\":{status}{took}}}}}\n"));
    }

    /// <param name="line">As <see cref="Of"/> gives it.</param>
    public void Add(ReadOnlySpan<byte> line)
    {
        bool full;
        lock (gate)
        {
            waiting.Write("{\"Timestamp\":\""u8);
            waiting.Write(Now());
            waiting.Write(line);
            full = waiting.WrittenCount > MostWaiting;
        }

        if (full)
        {
            // A rush, or whoever reads the log is slower than the visitors: they wait for it rather than fill the memory.
            Flush();
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Flush();
        }
    }

    // At once as large as they get: each time they grew, the smaller one would be left for a collector that seldom looks at what is so large.
    private static ArrayBufferWriter<byte> Buffer() => new(2 * MostWaiting);

    private static string Encode(string? text) => JsonEncodedText.Encode(text ?? "").Value;

    private void Flush()
    {
        lock (turn)
        {
            lock (gate)
            {
                (waiting, writing) = (writing, waiting);
            }

            output.Write(writing.WrittenSpan);
            writing.ResetWrittenCount();
        }
    }

    // Many lines share a millisecond, and to write a time takes longer than the rest of the line.
    private ReadOnlySpan<byte> Now()
    {
        var millisecond = Environment.TickCount64;
        if (timeOf != millisecond)
        {
            timeOf = millisecond;
            DateTime.UtcNow.TryFormat(time, out _, TimeFormat, CultureInfo.InvariantCulture);
        }

        return time;
    }
}
