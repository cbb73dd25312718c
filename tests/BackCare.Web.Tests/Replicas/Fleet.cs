using System.Collections.Concurrent;
using System.Net;

namespace BackCare.Web.Tests.Replicas;

/// <summary>Three equal replicas behind nginx, and visitors that see one site.</summary>
internal sealed class Fleet : IAsyncDisposable
{
    private const int Visitors = 2;
    private const int MinRequests = 100;
    private const int MaxRequests = 20_000;

    private static readonly string[] Addresses =
        ["/", "/guides/chair-twist", "/plan?do=sphinx", "/api/guides", "/site.css", "/learn/what-the-pop-is?x"];

    private readonly Nginx nginx;

    private Fleet(int port, IReadOnlyList<int> ports)
    {
        nginx = new Nginx(port, ports);
        Replicas = [.. ports.Select(each => new Replica(each))];
        Visitor = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
    }

    public IReadOnlyList<Replica> Replicas { get; }

    /// <summary>A visitor who comes through the proxy.</summary>
    public HttpClient Visitor { get; }

    /// <summary>Whether the proxy had to ask a second replica.</summary>
    public bool ProxyMetADeadReplica => nginx.AskedASecondReplica;

    public static async Task<Fleet> StartAsync()
    {
        var ports = Replica.FreePorts(4);
        var fleet = new Fleet(ports[0], [.. ports.Skip(1)]);
        await Task.WhenAll(fleet.Replicas.Select(replica => replica.StartAsync()));
        return fleet;
    }

    /// <summary>Visitors who read pages and send forms, with a short pause after each, until the load is over and each has sent
    /// a good number.</summary>
    /// <returns>Which requests had a wrong answer.</returns>
    public async Task<IReadOnlyCollection<string>> LoadAsync(CancellationToken over)
    {
        var failures = new ConcurrentQueue<string>();
        await Task.WhenAll(Enumerable.Range(0, Visitors).Select(number => LoadAsync(number, failures, over)));
        return failures;
    }

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        nginx.Dispose();
        foreach (var replica in Replicas)
        {
            await replica.DisposeAsync();
        }
    }

    private async Task LoadAsync(int number, ConcurrentQueue<string> failures, CancellationToken over)
    {
        for (var sent = 0; sent < MinRequests || (!over.IsCancellationRequested && sent < MaxRequests); sent++)
        {
            var n = number + sent;
            var address = n % 3 == 0 ? "/check/questions" : Addresses[n % Addresses.Length];
            try
            {
                using var form = new FormUrlEncodedContent([new("question", "nerves"), new("tick", "urine-leak")]);
                using var response = n % 3 == 0
                    ? await Visitor.PostAsync(address, form, CancellationToken.None)
                    : await Visitor.GetAsync(address, CancellationToken.None);
                if (response.StatusCode != HttpStatusCode.OK)
                {
                    failures.Enqueue($"{response.StatusCode} for {address}");
                }
            }
            catch (HttpRequestException exception)
            {
                failures.Enqueue($"{exception.Message} for {address}");
            }

            await Task.Delay(60, CancellationToken.None);
        }
    }
}
