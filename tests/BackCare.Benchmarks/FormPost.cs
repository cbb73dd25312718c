using System.Text.RegularExpressions;

namespace BackCare.Benchmarks;

/// <summary>An answer to the first question of the screening, against "Hello, World!".</summary>
internal static partial class FormPost
{
    private const string Form = "/check/questions";

    public static void Measure(Published published, Plan plan, Table table)
    {
        using var site = Running.Site(published);
        using var hello = Running.HelloWorld();
        using var client = new HttpClient();
        var question = Question().Match(client.GetStringAsync(site.At(Form)).GetAwaiter().GetResult()).Groups[1].Value;
        var script = published.Folder.Of("post.lua");
        File.WriteAllText(script, $"""
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
            wrk.body = "question={question}&none={question}"
            """);

        Func<double>[] servers = [() => Wrk.Run(site.At(Form), plan.Seconds, script).PerSecond, () => Wrk.Run(hello.Root, plan.Seconds).PerSecond];
        Wrk.Warm(plan, site.At(Form), script);
        Wrk.Warm(plan, hello.Root);
        var speeds = Rounds.InTurn(plan.Rounds, servers);
        table.Add("form POST and \"Hello, World!\"", new(speeds[0], speeds[1]), "#,0", "/s", "≥ 0.45");
    }

    [GeneratedRegex("name=\"question\" value=\"([^\"]+)\"")]
    private static partial Regex Question();
}
