namespace BackCare.Web.Tests.Export;

public sealed class ExportModeSpecs : IDisposable
{
    private readonly Site site = new()
    {
        Settings = new Dictionary<string, string> { ["BackCare:Export"] = "true", ["BackCare:SymptomCheck"] = "list" },
    };

    [Fact]
    public async Task Without_a_live_site_the_page_says_what_is_left_out()
    {
        foreach (var path in new[] { "/", "/check", "/routines/desk-reset" })
        {
            var page = await HtmlPage.ReadAsync(await site.Visitor().GetAsync(path));

            Assert.Contains(
                page.QuerySelectorAll("main .note"), note => note.TextContent.Contains("There is no live site.", StringComparison.Ordinal));
        }
    }

    public void Dispose() => site.Dispose();
}
