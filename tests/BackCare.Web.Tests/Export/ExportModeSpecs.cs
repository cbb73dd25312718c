namespace BackCare.Web.Tests.Export;

public sealed class ExportModeSpecs : IDisposable
{
    private readonly Site site = new()
    {
        Settings = new Dictionary<string, string> { ["BackCare:Export"] = "true", ["BackCare:SymptomCheck"] = "list" },
    };

    [Fact]
    public async Task Where_there_is_no_live_site_the_place_of_what_is_missing_says_so()
    {
        foreach (var path in new[] { "/", "/check", "/routines/desk-reset" })
        {
            var page = await site.ReadAsync(path);

            Assert.Contains(
                page.QuerySelectorAll("main .note"), note => note.TextContent.Contains("There is no live site.", StringComparison.Ordinal));
        }
    }

    public void Dispose() => site.Dispose();
}
