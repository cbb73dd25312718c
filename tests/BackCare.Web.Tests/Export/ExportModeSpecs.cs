namespace BackCare.Web.Tests.Export;

public sealed class ExportModeSpecs
{
    [Fact]
    public async Task Without_a_live_site_the_page_says_what_is_left_out()
    {
        using var site = Site.With(("BackCare:Export", "true"), ("BackCare:SymptomCheck", "list"));
        foreach (var path in new[] { "/", "/check", "/routines/desk-reset" })
        {
            var notes = (await site.ReadAsync(path)).QuerySelectorAll("main .note").Select(note => note.TextContent);
            Assert.Contains(notes, note => note.Contains("There is no live site.", StringComparison.Ordinal));
        }
    }
}
