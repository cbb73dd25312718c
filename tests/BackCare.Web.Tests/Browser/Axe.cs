using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

/// <summary>axe-core, asked in the page itself: Deque's adapter opens a second page for each look, which took most of the time of the
/// browser tests.</summary>
internal static class Axe
{
    // Dark changes colours and nothing else, so nothing else is looked at twice.
    private static readonly string[] RulesOfColour = ["color-contrast", "link-in-text-block"];

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Looks at a page in both colour schemes, and leaves it in light.</summary>
    public static async Task ExpectNothingInLightAndDarkAsync(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await page.EvaluateAsync(Script);
        await ExpectNothingAsync(page, RulesOfColour);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        await ExpectNothingAsync(page, rules: null);
    }

    /// <summary>Looks for these rules, or for all of them.</summary>
    private static async Task ExpectNothingAsync(IPage page, string[]? rules) => Assert.Empty(await page.EvaluateAsync<string[]>(
        """
        async rules => {
            const result = await axe.run(document, { resultTypes: ["violations"], ...(rules && { runOnly: rules }) });
            return result.violations.map(violation => `${violation.id}: ${violation.nodes.map(node => node.html).join(", ")}`);
        }
        """,
        rules));
}
