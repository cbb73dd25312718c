using System.Collections.Concurrent;
using System.Net;
using BackCare.Web.Tests.Replicas;

namespace BackCare.Web.Tests.Hosting;

/// <summary>One run of the site from a folder that is not its own, with all that it wrote until it ended.</summary>
public sealed class LoggedRun : IAsyncLifetime
{
    internal const int Plans = 50;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backcare-run-");
    private readonly ConcurrentQueue<string> lines = new();

    internal IReadOnlyCollection<string> Lines => lines;

    internal string Home { get; private set; } = "";

    internal string Style { get; private set; } = "";

    internal IEnumerable<string> Written => folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.FullName);

    internal static Task AskAsync(Replica site, int count) => Parallel.ForAsync(0, count, async (_, end) =>
    {
        using var response = await site.Visitor.GetAsync("/plan?do=sphinx", end);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    });

    public async Task InitializeAsync()
    {
        folder.CreateSubdirectory("content");
        await using var site = new Replica(Replica.FreePorts(1)[0], lines.Enqueue, "--Serilog:MinimumLevel:Default", "Information")
        {
            Folder = folder.FullName,
        };
        await site.StartAsync();
        (Home, Style) = (await site.Visitor.GetStringAsync("/"), await site.Visitor.GetStringAsync("/site.css"));
        await AskAsync(site, Plans);
        await site.Visitor.GetStringAsync("/search?q=zanzibar");
        await site.Visitor.GetStringAsync("/guides?area=neck&position=lying-down&log");
        await site.StopAsync();
    }

    public Task DisposeAsync()
    {
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
