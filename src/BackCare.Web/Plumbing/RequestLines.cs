using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BackCare.Web.Plumbing;

/// <summary>A structured line for each request: method, path, status, duration. Never a query, a header or a body: an answer is in none of the four.
/// Lines are written together every little while, for one by the logger costs as much as a whole request. They look like the logger's own.</summary>
internal sealed class RequestLines(TextWriter output) : BackgroundService
{
    public const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    private const int MostWaiting = 1024 * 1024;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Lock gate = new();
    private StringBuilder waiting = new();
    private StringBuilder writing = new();
    private (long Millisecond, string Text) now;

    /// <summary>A path as <see cref="Add"/> takes it.</summary>
    public static string Encode(string? path) => JsonEncodedText.Encode(path ?? "").Value;

    /// <param name="path">Encoded.</param>
    /// <param name="duration">Null when it comes ready from memory, and takes none worth telling.</param>
    public void Add(string method, string path, int status, TimeSpan? duration = null)
    {
        bool full;
        lock (gate)
        {
            waiting.Append("{\"Timestamp\":\"").Append(Now()).Append("\",\"LogLevel\":\"Information\",\"Category\":\"Requests\",\"State\":{\"Method\":\"")
                .Append(method).Append("\",\"Path\":\"").Append(path).Append("\",\"StatusCode\":").Append(status);
            if (duration is { TotalMilliseconds: var milliseconds })
            {
                waiting.Append(CultureInfo.InvariantCulture, $",\"Milliseconds\":{milliseconds:0.0##}");
            }

            waiting.Append("}}\n");
            full = waiting.Length > MostWaiting;
        }

        if (full)
        {
            // Whoever reads the log is slower than the visitors: they wait for it rather than fill the memory.
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

    private void Flush()
    {
        lock (output)
        {
            lock (gate)
            {
                (waiting, writing) = (writing, waiting);
            }

            // One call a chunk, each of whole lines: the logger writes to the same place, and lines must not run into one another.
            output.Write(writing.ToString());
            writing.Clear();
        }
    }

    // Many lines share a millisecond, and to write a time takes longer than the rest of the line.
    private string Now()
    {
        var millisecond = Environment.TickCount64;
        if (now.Text is null || now.Millisecond != millisecond)
        {
            now = (millisecond, DateTime.UtcNow.ToString(TimeFormat, CultureInfo.InvariantCulture));
        }

        return now.Text;
    }
}
