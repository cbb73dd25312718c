using System.Collections.Concurrent;
using System.Net;
using BackCare.Web.Tests.Hostile;

namespace BackCare.Web.Tests.Replicas;

[Collection(AloneCollection.Name)]
public sealed class ReplicaSpecs : IAsyncLifetime
{
    private const int Visitors = 4;

    private static readonly string[] Addresses = ["/", "/guides/chair-twist", "/plan?do=sphinx", "/api/guides", "/site.css", "/learn/what-the-pop-is?x"];

    private readonly List<Replica> replicas = [];
    private readonly HttpClient visitor = new();
    private Nginx nginx = null!;

    public async Task InitializeAsync()
    {
        var ports = Replica.FreePorts(4);
        replicas.AddRange(ports.Skip(1).Select(port => new Replica(port)));
        await Task.WhenAll(replicas.Select(replica => replica.StartAsync()));
        nginx = new Nginx(ports[0], [.. ports.Skip(1)]);
        visitor.BaseAddress = new Uri($"http://127.0.0.1:{ports[0]}");
        await ServesAsync();
    }

    public Task DisposeAsync()
    {
        nginx.Dispose();
        visitor.Dispose();
        replicas.ForEach(replica => replica.Dispose());
        return Task.CompletedTask;
    }

    [Fact]
    public async Task One_of_three_replicas_dies_and_all_are_restarted_and_no_visitor_and_no_half_filled_form_notices()
    {
        var failures = new ConcurrentBag<string>();
        using var over = new CancellationTokenSource();
        var half = await HalfFilledAsync();
        var load = Enumerable.Range(0, Visitors).Select(n => LoadAsync(n, failures, over.Token)).ToList();

        await replicas[0].KillAsync();
        await FinishAsync(half);
        await replicas[0].StartAsync();
        foreach (var replica in replicas)
        {
            half = await HalfFilledAsync();
            var (code, told) = await replica.StopAsync();
            Assert.Equal((0, true), (code, told));
            await FinishAsync(half);
            await replica.StartAsync();
        }

        await over.CancelAsync();
        Assert.InRange((await Task.WhenAll(load)).Sum(), 500, int.MaxValue);
        Assert.Empty(failures);
        Assert.Contains("Connection refused", nginx.Errors, StringComparison.Ordinal);
    }

    /// <summary>Forms with their first pages answered, one tick on each.</summary>
    private async Task<List<Form>> HalfFilledAsync()
    {
        var forms = new List<Form>();
        for (var n = 0; n < 6; n++)
        {
            var form = await Form.OpenAsync(visitor);
            await form.AnswerAsync(new HashSet<string>());
            await form.AnswerAsync(new HashSet<string> { "fever" });
            Assert.Null(form.Urgency);
            forms.Add(form);
        }

        return forms;
    }

    private static async Task FinishAsync(List<Form> forms)
    {
        foreach (var form in forms)
        {
            await form.FinishAsync(new HashSet<string> { "weight-loss" });
            Assert.Equal(["fever", "weight-loss"], form.Rules.Intersect(["fever", "weight-loss"]).Order());
        }
    }

    /// <summary>One visitor who reads pages and sends forms, a pause after each.</summary>
    private async Task<int> LoadAsync(int number, ConcurrentBag<string> failures, CancellationToken over)
    {
        var sent = 0;
        for (var n = number; !over.IsCancellationRequested && n < 20_000; n++, sent++)
        {
            var address = n % 3 == 0 ? "/check/questions" : Addresses[n % Addresses.Length];
            try
            {
                using var form = new FormUrlEncodedContent([new("question", "nerves"), new("tick", "urine-leak")]);
                using var response = n % 3 == 0 ? await visitor.PostAsync(address, form, CancellationToken.None) : await visitor.GetAsync(address, CancellationToken.None);
                if (response.StatusCode != HttpStatusCode.OK)
                {
                    failures.Add($"{response.StatusCode} for {address}");
                }
            }
            catch (HttpRequestException exception)
            {
                failures.Add($"{exception.Message} for {address}");
            }

            await Task.Delay(10, CancellationToken.None);
        }

        return sent;
    }

    private async Task ServesAsync()
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/health/live")).StatusCode);
                return;
            }
            catch (HttpRequestException) when (tries < 100)
            {
                await Task.Delay(50);
            }
        }
    }
}
