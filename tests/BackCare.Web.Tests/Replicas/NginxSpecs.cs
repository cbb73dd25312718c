using System.Net;
using BackCare.Web.Tests.Hostile;

namespace BackCare.Web.Tests.Replicas;

/// <summary>The shipped nginx file in front of replicas that only answer with a status.</summary>
[Collection(AloneCollection.Name)]
public sealed class NginxSpecs : IDisposable
{
    private const string Busy = "/clinic";

    private readonly IReadOnlyList<int> ports = Replica.FreePorts(4);
    private readonly List<HttpListener> replicas;
    private readonly Nginx nginx;
    private readonly HttpClient visitor;
    private int asked;

    public NginxSpecs()
    {
        replicas = [.. ports.Skip(1).Select(Answer)];
        nginx = new Nginx(ports[0], [.. ports.Skip(1)]);
        visitor = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{ports[0]}") };
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_busy_replica_is_asked_once_and_not_taken_for_a_dead_one(string method)
    {
        await UntilItServesAsync();
        asked = 0;

        using var request = new HttpRequestMessage(new HttpMethod(method), Busy);
        request.Content = method == "POST" ? new FormUrlEncodedContent([new("tick", "fever")]) : null;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.SendAsync(request)).StatusCode);
        Assert.Equal(1, asked);
        for (var n = 0; n < 6; n++)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/about")).StatusCode);
        }
    }

    [Fact]
    public async Task A_replica_that_restarts_leaves_no_request_and_no_visitor_in_the_error_log()
    {
        await UntilItServesAsync();
        replicas[0].Abort();
        visitor.DefaultRequestHeaders.Referrer = new Uri("https://clinic.example/patients/ann");

        for (var n = 0; n < 6; n++)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/find?code=C79.5&system=icd-10")).StatusCode);
        }

        Assert.True(nginx.AskedASecondReplica);
        Assert.DoesNotContain("C79.5", nginx.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("patients", nginx.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("client: ", nginx.Errors, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        visitor.Dispose();
        nginx.Dispose();
        replicas.ForEach(replica => replica.Close());
    }

    private async Task UntilItServesAsync() =>
        (await Nginx.UntilItServesAsync(visitor, new Uri(visitor.BaseAddress!, "/about"))).Dispose();

    private HttpListener Answer(int port)
    {
        var listener = new HttpListener { Prefixes = { $"http://127.0.0.1:{port}/" } };
        listener.Start();
        _ = Task.Run(async () =>
        {
            while (listener.IsListening)
            {
                var context = await listener.GetContextAsync();
                Interlocked.Increment(ref asked);
                context.Response.StatusCode = context.Request.Url!.AbsolutePath == Busy ? 503 : 200;
                context.Response.Close();
            }
        });
        return listener;
    }
}
