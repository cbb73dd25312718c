namespace BackCare.Web.Tests.Export;

public sealed class ExportModeSpecs
{
    [Fact]
    public async Task Where_there_is_no_live_site_the_place_of_what_is_missing_says_so()
    {
        using var site = Site.With(("BackCare:Export", "true"), ("BackCare:SymptomCheck", "list"));
        foreach (var path in new[] { "/", "/check", "/routines/desk-reset" })
        {
            var notes = (await site.ReadAsync(path)).QuerySelectorAll("main .note").Select(note => note.TextContent);
            Assert.Contains(notes, note => note.Contains("There is no live site.", StringComparison.Ordinal));
        }
    }
}
