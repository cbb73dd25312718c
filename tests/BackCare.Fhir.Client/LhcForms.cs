using System.Text.Json;
using BackCare.Content;
using BackCare.Screening;
using Microsoft.Playwright;

namespace BackCare.Fhir.Client;

/// <summary>LHC-Forms with our form in a real Chromium. Nothing is served: the browser's requests are answered from the folder, its scripts
/// as UTF-8.</summary>
internal sealed class LhcForms(IPlaywright playwright, IBrowser browser, IPage page) : IAsyncDisposable
{
    private const string Site = "http://client.test";
    private const int SetsAtOnce = 500;

    public IPage Page => page;

    public static async Task<LhcForms> OpenAsync(string folder, string form)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("BACKCARE_CHROMIUM") ?? "/usr/bin/chromium",
                Args = ["--no-sandbox"],
            });
        var page = await browser.NewPageAsync();
        await page.RouteAsync("**/*", route => AnswerAsync(route, folder));
        await page.GotoAsync(Site);
        await page.EvaluateAsync("form => { window.form = JSON.parse(form); }", form);
        return new LhcForms(playwright, browser, page);
    }

    /// <summary>How many sets get another urgency, other reasons or other things to avoid by the form's expressions than by the
    /// rules.</summary>
    public async Task<int> CompareAsync(ContentLibrary library, IReadOnlyList<SignSet> sets)
    {
        var unequal = 0;
        foreach (var some in sets.Chunk(SetsAtOnce))
        {
            var codes = some.Select(set => library.Rules.Signs.Where(set.Contains).Select(sign => sign.Id).ToArray()).ToArray();
            var found = await page.EvaluateAsync<string[]>("sets => outcomes(form, JSON.parse(sets))", JsonSerializer.Serialize(codes));
            unequal += some.Zip(found).Count(pair => Expected(library.Rules.Decide(pair.First)) != pair.Second);
        }

        return unequal;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static string Expected(Outcome outcome) =>
        $"{KebabCase.From(outcome.Urgency.ToString())} {Sorted(outcome.Reasons.Select(reason => reason.Rule.Id))} "
            + $"{Sorted(outcome.Avoid.Select(demand => demand.Id))}";

    private static string Sorted(IEnumerable<string> ids) => string.Join(',', ids.Order(StringComparer.Ordinal));

    private static Task AnswerAsync(IRoute route, string folder)
    {
        var path = new Uri(route.Request.Url).AbsolutePath;
        if (path == "/")
        {
            using var reader = new StreamReader(typeof(LhcForms).Assembly.GetManifestResourceStream("client.html")!);
            return route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = reader.ReadToEnd() });
        }

        var file = Path.Combine(folder, path.TrimStart('/'));
        var type = Path.GetExtension(file) == ".js"
            ? "text/javascript; charset=utf-8"
            : Path.GetExtension(file) == ".css" ? "text/css; charset=utf-8" : "application/octet-stream";
        return File.Exists(file)
            ? route.FulfillAsync(new() { ContentType = type, BodyBytes = File.ReadAllBytes(file) })
            : route.FulfillAsync(new() { Status = 404 });
    }
}
