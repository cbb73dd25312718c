using System.Text;
using Microsoft.Playwright;

namespace BackCare.Web.Tests.Browser;

/// <summary>The browser's Back and Reload in the symptom check, and what they leave on the disk.</summary>
[Collection(BrowserCollection.Name)]
public sealed class BackSpecs(Site site, Chromium chromium) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("backcare-browser-").FullName;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Back_and_reload_show_a_result_and_its_questions_and_nothing_of_them_is_on_the_disk(bool keepsPages)
    {
        await using (var visit = await Visit.StartWithFolderAsync(site, chromium, folder, keepsPages))
        {
            var result = visit.Page.Locator("[data-urgency=today]");
            await visit.Page.GotoAsync("/check/questions");
            await visit.FinishAsync(["weight-loss"]);
            await result.WaitForAsync();
            await visit.LeaveAsync(() => visit.Page.ClickAsync(".bottom nav a >> nth=0"));

            await BackAsync(visit.Page);
            await result.WaitForAsync();
            await visit.Page.ReloadAsync();
            await result.WaitForAsync();
            await BackAsync(visit.Page);
            await visit.Page.Locator("#none:checked").WaitForAsync();
            while (await visit.Page.Locator("#tick-weight-loss").CountAsync() == 0)
            {
                var heading = await visit.Page.InnerTextAsync("h1");
                await BackAsync(visit.Page);
                await Assertions.Expect(visit.Page.Locator("h1")).Not.ToHaveTextAsync(heading);
            }

            Assert.True(await visit.Page.IsCheckedAsync("#tick-weight-loss"));
        }

        // The page with the first question was loaded as a page, and holds no answer.
        Assert.NotEmpty(FilesWith("urine-leak"));
        Assert.Empty(FilesWith("weight-loss"));
        Assert.Empty(FilesWith("data-urgency"));
    }

    [Fact]
    public async Task Back_shows_a_question_as_it_was_left()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
        await visit.AnswerAsync();
        var second = await visit.Page.InnerTextAsync("h1");
        await visit.AnswerAsync();
        await visit.AnswerAsync("minor-fall");

        await visit.Page.GoBackAsync();
        Assert.True(await visit.Page.IsCheckedAsync("#tick-minor-fall"));
        await visit.Page.GoBackAsync();
        Assert.Equal(second, await visit.Page.InnerTextAsync("h1"));
        Assert.True(await visit.Page.IsCheckedAsync("#none"));
    }

    [Fact]
    public async Task Without_JavaScript_the_back_of_the_page_shows_a_question_as_it_was_left()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions", javaScript: false);
        await visit.AnswerAsync();
        await visit.LeaveAsync(() => visit.Page.ClickAsync("button.back"));

        Assert.True(await visit.Page.IsCheckedAsync("#none"));
    }

    [Fact]
    public async Task A_forgotten_page_says_so_and_starts_the_check_again()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
        await visit.Page.EvaluateAsync("history.replaceState({ page: 1, sealed: 'of-a-server-that-has-stopped' }, '')");
        await visit.Page.ReloadAsync();

        await visit.Page.Locator(".question .note").WaitForAsync();
        Assert.Equal(site.Library.Questionnaire.Questions[0].Id, await visit.Page.GetAttributeAsync("input[name=question]", "value"));
    }

    [Fact]
    public async Task A_link_within_a_page_and_back_from_it_stay_on_that_page()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
        await visit.AnswerAsync();
        var second = await visit.Page.InnerTextAsync("h1");
        await visit.ContinueAsync();
        await visit.Page.ClickAsync(".error-summary a");
        await BackAsync(visit.Page);
        await visit.Page.Locator(".error-summary").WaitForAsync();
        await BackAsync(visit.Page);

        await Assertions.Expect(visit.Page.Locator(".error-summary")).ToHaveCountAsync(0);
        Assert.Equal(second, await visit.Page.InnerTextAsync("h1"));
    }

    [Fact]
    public async Task Without_a_connection_to_ask_by_script_the_form_is_sent_by_the_browser()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
        await visit.AnswerAsync();
        await visit.Page.EvaluateAsync("() => { fetch = () => Promise.reject(); }");
        await visit.LeaveAsync(() => visit.Page.ClickAsync("button.back"));

        Assert.True(await visit.Page.IsCheckedAsync("#none"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // A page that was kept whole does not load again, which Playwright waits for.
    private static async Task BackAsync(IPage page) => await page.EvaluateAsync("setTimeout(() => history.back())");

    private IEnumerable<string> FilesWith(string text) =>
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        let bytes = File.ReadAllBytes(file)
        where new[] { Encoding.UTF8, Encoding.Unicode }.Any(encoding => bytes.AsSpan().IndexOf(encoding.GetBytes(text)) >= 0)
        select file;
}
