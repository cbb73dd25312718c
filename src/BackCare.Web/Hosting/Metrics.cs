using System.Diagnostics.Metrics;
using BackCare.Screening;
using BackCare.Web.ContentReload;
using OpenTelemetry.Metrics;

namespace BackCare.Web.Hosting;

/// <summary>Counts outcomes by urgency, never by sign; the framework itself counts and times requests.</summary>
public sealed class Metrics : IDisposable
{
    public const string Name = "BackCare";

    private readonly Meter meter;
    private readonly Counter<long> outcomes;

    public Metrics(IMeterFactory meters)
    {
        meter = meters.Create(Name);
        outcomes = meter.CreateCounter<long>("backcare.outcomes", description: "Outcomes of the symptom check, by urgency");
    }

    /// <summary>Starts to report the version of the served content.</summary>
    public void Watch(Func<string> version) => meter.CreateObservableGauge(
        "backcare.content", () => new Measurement<int>(1, new KeyValuePair<string, object?>("version", version())),
        description: "The version of the content that is served");

    public void Count(Urgency urgency) => outcomes.Add(1, new KeyValuePair<string, object?>("urgency", KebabCase.From(urgency.ToString())));

    public void Dispose() => meter.Dispose();
}

/// <summary>Sends the metrics by OTLP where an endpoint is set.</summary>
internal static class MetricsSetup
{
    // Named as in the OpenTelemetry specification: http://collector:4317.
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string Protocol = "OTEL_EXPORTER_OTLP_PROTOCOL";

    /// <summary>What the exporter would pass over, and then send nothing or send it elsewhere.</summary>
    public static IEnumerable<string> FindProblems(IConfiguration configuration)
    {
        if (configuration[Endpoint] is { Length: > 0 } endpoint
            && !(Uri.TryCreate(endpoint, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            yield return $"{Endpoint} is \"{endpoint}\": write a whole address, such as http://collector:4317";
        }

        if (configuration[Protocol] is { Length: > 0 } protocol and not ("grpc" or "http/protobuf"))
        {
            yield return $"{Protocol} is \"{protocol}\": write grpc or http/protobuf";
        }
    }

    public static void AddMetrics(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Metrics>();
        if (builder.Configuration[Endpoint] is { Length: > 0 })
        {
            builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics
                .AddMeter(Metrics.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel")
                .AddOtlpExporter());
        }
    }

    public static void UseMetrics(this WebApplication app)
    {
        var content = app.Services.GetRequiredService<LiveContent>();
        app.Services.GetRequiredService<Metrics>().Watch(() => content.Current.Library.Version);
    }
}
