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
        await visit.Page.EvaluateAsync("() => { fetch = () => Promise.reject(); }");
        await visit.LeaveAsync(() => visit.Page.ClickAsync("button[lang=es]"));
        Assert.Equal("es", await visit.Page.GetAttributeAsync("html", "lang"));
    }

    [Fact]
    public async Task A_form_that_the_browser_could_not_send_either_does_not_keep_the_button_that_was_pressed()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
        await visit.AnswerAsync();
        await visit.Page.EvaluateAsync(
            "() => { fetch = () => Promise.reject(); HTMLFormElement.prototype.submit = () => document.body.dataset.sent = ''; }");
        await visit.Page.ClickAsync("button.back");
        await visit.Page.WaitForSelectorAsync("[data-sent]");

        Assert.False(await visit.Page.EvaluateAsync<bool>("new FormData(document.querySelector('form.question')).has('back')"));
    }

    [Fact]
    public async Task Back_and_forward_before_a_question_is_there_leave_a_result_where_it_was()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
        await visit.FinishAsync(["urine-leak"]);
        await visit.Page.ReloadAsync();
        await visit.Page.Locator("[data-urgency=emergency]").WaitForAsync();
        var asked = await HoldBackAsync(visit.Page);
        await BackAsync(visit.Page);
        await visit.Page.WaitForFunctionAsync("() => history.state.left");
        await visit.Page.EvaluateAsync("setTimeout(() => history.forward())");
        await visit.Page.WaitForFunctionAsync("() => !history.state.left");
        await visit.Page.RunAndWaitForResponseAsync(() => Task.Run(asked.SetResult), response => response.Request.Method == "POST");
        await visit.Page.WaitForTimeoutAsync(200); // For a script that would show the question now.

        Assert.Equal(1, await visit.Page.Locator("[data-urgency=emergency]").CountAsync());
    }

    [Fact]
    public async Task Back_while_an_answer_is_on_its_way_shows_the_page_before_and_stays_there()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
        var first = await visit.Page.InnerTextAsync("h1");
        await visit.AnswerAsync();
        var asked = await HoldBackAsync(visit.Page);
        await visit.Page.CheckAsync("#none");
        await visit.Page.RunAndWaitForRequestAsync(
            () => visit.Page.ClickAsync("form.question > button.button"), request => request.Method == "POST");
        await BackAsync(visit.Page);
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync(first);
        await visit.Page.RunAndWaitForResponseAsync(() => Task.Run(asked.SetResult), response => response.Request.Method == "POST");
        await visit.Page.WaitForTimeoutAsync(200);

        Assert.Equal(first, await visit.Page.InnerTextAsync("h1"));
    }

    [Fact]
    public async Task After_back_an_answer_is_sent_although_an_older_one_is_still_on_its_way()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
        await visit.AnswerAsync();
        var second = await visit.Page.InnerTextAsync("h1");
        await HoldBackAsync(visit.Page);
        await visit.Page.CheckAsync("#none");
        await SendAsync();
        await BackAsync(visit.Page);
        await Assertions.Expect(visit.Page.Locator("h1")).Not.ToHaveTextAsync(second);

        await SendAsync();

        Task<IRequest> SendAsync() => visit.Page.RunAndWaitForRequestAsync(
            () => visit.Page.ClickAsync("form.question > button.button"), request => request.Method == "POST");
    }

    [Fact]
    public async Task Without_a_connection_back_does_not_leave_the_result_of_other_answers_in_view()
    {
        await using var visit = await Visit.StartAsync(site, chromium, "/check/questions");
        await visit.FinishAsync(["weight-loss"]);
        await visit.Page.ReloadAsync();
        await visit.Page.Locator("[data-urgency=today]").WaitForAsync();
        await visit.Page.Context.SetOfflineAsync(true);
        await BackAsync(visit.Page);

        await Assertions.Expect(visit.Page.Locator("[data-urgency]")).ToHaveCountAsync(0);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // A page that was kept whole does not load again, which Playwright waits for.
    private static async Task BackAsync(IPage page) => await page.EvaluateAsync("setTimeout(() => history.back())");

    /// <summary>Lets no form through until the result is set.</summary>
    private static async Task<TaskCompletionSource> HoldBackAsync(IPage page)
    {
        var end = new TaskCompletionSource();
        await page.RouteAsync("**/check/questions", async route =>
        {
            if (route.Request.Method == "POST")
            {
                await end.Task;
            }

            await route.ContinueAsync();
        });
        return end;
    }

    private IEnumerable<string> FilesWith(string text) =>
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        let bytes = File.ReadAllBytes(file)
        where new[] { Encoding.UTF8, Encoding.Unicode }.Any(encoding => bytes.AsSpan().IndexOf(encoding.GetBytes(text)) >= 0)
        select file;
}
