using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

/// <summary>axe-core, run in the page itself: Deque's adapter opens a second page for each check, which took most of the time of
/// the browser tests.</summary>
internal static class Axe
{
    // The dark theme changes only colours, and a language changes none.
    private static readonly string[] RulesOfColour = ["color-contrast", "link-in-text-block"];

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Checks a page in both colour schemes, and leaves it in the light one.</summary>
    public static async Task ExpectNothingInLightAndDarkAsync(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        var dark = await FindAsync(page, new { runOnly = RulesOfColour });
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });

        Assert.Empty(dark.Concat(await FindAsync(page, new { })));
    }

    /// <summary>Checks everything but the colours.</summary>
    public static async Task ExpectNothingButColoursAsync(IPage page) => Assert.Empty(
        await FindAsync(page, new { rules = RulesOfColour.ToDictionary(rule => rule, _ => new { enabled = false }) }));

    private static async Task<string[]> FindAsync(IPage page, object options)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(
            """
            async options => {
                const result = await axe.run(document, { resultTypes: ["violations"], ...options });
                return result.violations.map(({ id, nodes }) => `${location.pathname} ${id}: ${nodes.map(node => node.html).join(", ")}`);
            }
            """,
            options);
    }
}
