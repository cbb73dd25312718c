using System.Diagnostics.Metrics;
using System.Net;
using System.Text;
using BackCare.Web.Tests.Replicas;

namespace BackCare.Web.Tests.Hosting;

public sealed class MetricsSpecs
{
    [Fact]
    public async Task Outcomes_are_counted_by_urgency_and_no_measurement_holds_an_answer()
    {
        using var site = new Site();
        using var listener = new MeterListener();
        var (urgencies, tags) = (new List<string>(), new HashSet<string>());
        void Note(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> measured)
        {
            lock (tags)
            {
                tags.UnionWith(measured.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
                urgencies.AddRange(instrument.Name == "backcare.outcomes" ? measured.ToArray().Select(tag => $"{tag.Value}") : []);
            }
        }

        listener.InstrumentPublished = (instrument, self) => self.EnableMeasurementEvents(instrument);
        listener.SetMeasurementEventCallback<long>((instrument, _, measured, _) => Note(instrument, measured));
        listener.SetMeasurementEventCallback<double>((instrument, _, measured, _) => Note(instrument, measured));
        listener.Start();
        var client = site.Visitor();
        await client.PostAsync("/check/questions", Leak());
        await client.PostAsync("/api/screening", new StringContent("""{"signs":["six-weeks"]}""", null, "application/json"));

        Assert.Superset(new HashSet<string> { "emergency", "soon" }, urgencies.ToHashSet());
        Assert.Contains(tags, tag => tag.Contains("check/questions", StringComparison.Ordinal));
        Assert.DoesNotContain(
            tags, tag => site.Library.Rules.Signs.Any(
                sign => sign.Id.Contains('-', StringComparison.Ordinal) && tag.Contains(sign.Id, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Metrics_reach_a_collector_at_the_address_that_OTLP_gives_them_and_hold_no_sign()
    {
        using var collector = new HttpListener();
        var address = $"http://127.0.0.1:{Replica.FreePorts(1)[0]}/";
        collector.Prefixes.Add(address);
        collector.Start();
        using var site = Site.With(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", address),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "200"));
        await site.Visitor().PostAsync("/check/questions", Leak());

        // The duration is measured last, so a report may come between the two.
        string[] measured = ["backcare.outcomes", "http.server.request.duration"];
        var (path, metrics) = ("", "");
        for (var sent = 0; !measured.All(name => metrics.Contains(name, StringComparison.Ordinal)); sent++)
        {
            Assert.InRange(sent, 0, 20);
            (path, metrics) = await ReceiveAsync(collector);
        }

        Assert.Equal("/v1/metrics", path);
        Assert.All(
            ["backcare.content", site.Library.Version, "emergency"], part => Assert.Contains(part, metrics, StringComparison.Ordinal));
        Assert.DoesNotContain("urine-leak", metrics, StringComparison.Ordinal);
    }

    private static FormUrlEncodedContent Leak() => new([new("question", "nerves"), new("tick", "urine-leak")]);

    private static async Task<(string Path, string Metrics)> ReceiveAsync(HttpListener collector)
    {
        var context = await collector.GetContextAsync().WaitAsync(TimeSpan.FromSeconds(30));
        using var body = new StreamReader(context.Request.InputStream, Encoding.Latin1);
        var metrics = await body.ReadToEndAsync();
        context.Response.Close();
        return (context.Request.Url!.AbsolutePath, metrics);
    }
}
