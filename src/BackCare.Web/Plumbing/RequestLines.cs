using System.Globalization;
using System.Text;

namespace BackCare.Web.Plumbing;

/// <summary>The log lines of pages served from memory: written together every little while, for a line by the logger costs half as much as
/// the whole request. They look like the logger's own.</summary>
internal sealed class RequestLines(TextWriter output) : BackgroundService
{
    private const int MostWaiting = 1024 * 1024;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Lock gate = new();
    private StringBuilder waiting = new();
    private StringBuilder writing = new();

    /// <summary>What follows the time in every line of one page: no need to put it together anew for each request.</summary>
    /// <param name="address">Of plain letters, numbers and signs, as it stands between quotes.</param>
    public static string EndOf(string address) =>
        $"\",\"Level\":\"Information\",\"MessageTemplate\":\"{{Method}} {{Path}} {{StatusCode}} from memory\",\"Properties\":{{\"Path\":\"{address.Split('?')[0]}\",\"Method\":\"";

    public void Add(string method, string end, int status)
    {
        bool full;
        lock (gate)
        {
            waiting.Append(CultureInfo.InvariantCulture, $"{{\"Timestamp\":\"{DateTime.UtcNow:O}{end}{method}\",\"StatusCode\":{status}}}}}\n");
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
}
