using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

/// <summary>axe-core, run in the page itself: Deque's adapter opens a second page for each check, which took most of the time of
/// the browser tests.</summary>
internal static class Axe
{
    // The dark theme changes only colours, so only they are checked twice.
    private static readonly string[] RulesOfColour = ["color-contrast", "link-in-text-block"];

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Checks a page in both colour schemes, and leaves it in the light one.</summary>
    public static async Task ExpectNothingInLightAndDarkAsync(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await page.EvaluateAsync(Script);
        await ExpectNothingAsync(page, RulesOfColour);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        await ExpectNothingAsync(page, rules: null);
    }

    /// <summary>Checks a page in the colour scheme that it has.</summary>
    public static async Task ExpectNothingAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        await ExpectNothingAsync(page, rules: null);
    }

    /// <summary>Checks these rules, or all of them.</summary>
    private static async Task ExpectNothingAsync(IPage page, string[]? rules) => Assert.Empty(await page.EvaluateAsync<string[]>(
        """
        async rules => {
            const result = await axe.run(document, { resultTypes: ["violations"], ...(rules && { runOnly: rules }) });
            return result.violations.map(violation => `${violation.id}: ${violation.nodes.map(node => node.html).join(", ")}`);
        }
        """,
        rules));
}
