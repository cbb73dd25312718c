namespace BackCare.Web.Tests.Browser;

/// <summary>What is left of the look where the browser knows no cascade layers (Safari before 15.4, simulated) or has no style
/// sheet.</summary>
[Collection(BrowserCollection.Name)]
public sealed class OldBrowserSpecs(Site site, Chromium chromium)
{
    private const string WithoutLayers =
        """
        () => {
          for (const sheet of document.styleSheets)
            for (let i = sheet.cssRules.length - 1; i >= 0; i--)
              if (sheet.cssRules[i].constructor.name.startsWith('CSSLayer')) sheet.deleteRule(i);
        }
        """;

    private const string WithoutSheets = "document.querySelectorAll('link[rel=stylesheet]').forEach(link => link.remove())";

    [Theory]
    [InlineData(WithoutLayers, "skin", "shirt", "trousers", "hair")]
    [InlineData(WithoutSheets, "skin", "shirt")] // All but the shirt is like the skin: more colours take too many bytes.
    public async Task The_logo_and_the_figures_have_a_size_and_a_colour(string without, params string[] different)
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/guides/chair-twist", width: 1280, javaScript: false);
        await visit.Page.EvaluateAsync(without);

        Assert.InRange((await visit.Page.Locator(".brand svg").BoundingBoxAsync())!.Width, 10, 60);
        Assert.InRange((await visit.Page.Locator(".steps .figure").First.BoundingBoxAsync())!.Width, 60, 700);
        Assert.Equal("none", await ColourAsync(".brand svg"));
        var parts = new List<string>();
        foreach (var part in new[] { "skin", "shirt", "trousers", "hair" })
        {
            Assert.NotEqual("rgb(0, 0, 0)", await ColourAsync($".steps .{part}"));
        }

        foreach (var part in different)
        {
            parts.Add(await ColourAsync($".steps .{part}"));
        }

        Assert.Equal(different.Length, parts.Distinct().Count());

        Task<string> ColourAsync(string selector) =>
            visit.Page.Locator(selector).First.EvaluateAsync<string>("one => getComputedStyle(one).fill");
    }
}
