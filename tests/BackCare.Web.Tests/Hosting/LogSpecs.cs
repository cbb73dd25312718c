using System.Collections.Concurrent;
using System.Text.Json;

namespace BackCare.Web.Tests.Replicas;

public sealed class LogSpecs
{
    [Fact]
    public async Task Each_line_of_the_log_is_whole_though_requests_and_the_rest_are_written_by_different_threads()
    {
        var lines = new ConcurrentQueue<string>();
        await using (var site = new Replica(Replica.FreePorts(1)[0], lines.Enqueue, "--RequestLog", "true", "--Logging:LogLevel:Microsoft.AspNetCore", "Trace"))
        {
            await site.StartAsync();
            await Parallel.ForAsync(0, 2000, async (_, end) =>
            {
                using var response = await site.Visitor.GetAsync("/plan?do=sphinx", end);
                response.EnsureSuccessStatusCode();
            });
            await site.StopAsync();
        }

        var categories = lines.Select(line => JsonElement.Parse(line).GetProperty("Category").GetString()).ToList();
        Assert.InRange(categories.Count(category => category == "Requests"), 2000, int.MaxValue);
        Assert.InRange(categories.Count(category => category != "Requests"), 2000, int.MaxValue);
    }
}
