namespace BackCare.Web.Tests.Pages;

/// <summary>What becomes of answers: the sheet to hand over, and nothing else.</summary>
[Collection(SiteCollection.Name)]
public sealed class AnswerSpecs(Site site)
{
    private static readonly HashSet<string> Nothing = [];

    [Fact]
    public async Task The_sheet_to_hand_over_names_every_tick_in_both_words_every_rule_and_the_version_and_is_stored_nowhere()
    {
        var form = await Form.OpenAsync(site.Anyone);
        await form.FinishAsync(new HashSet<string> { "conditions", "osteoporosis", "weight-loss" });
        var rules = form.Rules.Order().ToList();
        await form.OpenReferralSheetAsync();

        Assert.Equal(
            ["osteoporosis", "weight-loss"], form.Page.QuerySelectorAll("[data-sign]").Select(row => row.GetAttribute("data-sign")));
        Assert.Equal(rules, form.Rules.Order());
        Assert.Contains("osteoporosis or low bone density, diagnosed", form.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("I lost a lot of weight without trying", form.Page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains(site.Library.Rules.Version, form.Page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("new or worse urinary hesitancy", form.Page.QuerySelector(".not-ticked")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("no-store", form.Response.Headers.CacheControl!.ToString());
        Assert.Empty(form.Page.QuerySelectorAll(".handover input"));
    }

    [Fact]
    public async Task The_sheet_after_an_emergency_says_that_the_rest_was_not_asked()
    {
        var form = await Form.OpenAsync(site.Visitor());
        await form.AnswerAsync(new HashSet<string> { "urine-leak" });
        await form.OpenReferralSheetAsync();

        Assert.Contains("so the rest was not asked", form.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("temperature of 38", form.Page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_no_sheet_that_leaves_out_a_tick()
    {
        var answers = Form.FieldsOf(site.Library.Questionnaire, new HashSet<string> { "urine-leak" });
        using var sent = new FormUrlEncodedContent([.. answers, new("tick", "renamed")]);

        Assert.Equal("/check", $"{(await site.Anyone.PostAsync("/check/handover", sent)).Headers.Location}");
    }

    [Fact]
    public async Task What_holds_answers_is_kept_by_no_cache_and_sets_no_cookie()
    {
        var form = await Form.OpenAsync(site.Visitor());
        await form.AnswerAsync(Nothing);
        Assert.Equal("no-store", form.Response.Headers.CacheControl!.ToString());
        Assert.False(form.Response.Headers.Contains("Set-Cookie"));

        await form.FinishAsync(Nothing);
        Assert.StartsWith("Your result", form.Page.Title, StringComparison.Ordinal);
        Assert.Equal("no-store", form.Response.Headers.CacheControl!.ToString());
        Assert.False(form.Response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_sealed_form_shows_its_page_again_or_the_one_that_sent_it_and_alone_it_leads_to_no_result()
    {
        var form = await Form.OpenAsync(site.Anyone);
        await form.AnswerAsync(Nothing);
        var second = form.Question;
        await form.AnswerAsync(Nothing);
        var (third, text) = (form.Question, form.Response.Headers.GetValues("BackCare-Sealed").Single());

        Assert.DoesNotContain("nerves", text, StringComparison.Ordinal);
        Assert.Equal(third, await ShownAsync(text, left: false));
        Assert.Equal(second, await ShownAsync(text, left: true));
        Assert.Equal("nerves", await ShownAsync(text[..^8] + "AAAAAAAA", left: false));
        await form.PostAsync([new("left", "true"), new("tick", "fever")]);
        Assert.Null(form.Urgency);

        async Task<string?> ShownAsync(string sealedText, bool left)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/check/questions")
            {
                Content = new FormUrlEncodedContent([new("left", left ? "true" : "false")]),
                Headers = { { "BackCare-Sealed", sealedText } },
            };
            using var response = await site.Anyone.SendAsync(request);
            return (await HtmlPage.ReadAsync(response)).QuerySelector("input[name=question]")?.GetAttribute("value");
        }
    }

    [Fact]
    public async Task The_logs_of_a_whole_run_hold_no_sign_name()
    {
        await using var logged = new Site();
        var client = logged.Visitor();
        var form = await Form.OpenAsync(client);
        await form.FinishAsync(new HashSet<string> { "night-pain", "popping", "clunk", "six-weeks" });
        await client.PostAsync("/api/screening", new StringContent("""{"signs":["night-pain","moon"]}""", null, "application/json"));
        await logged.DisposeAsync(); // The log is flushed before the site ends.

        var lines = logged.Logs.Lines;
        Assert.Contains(lines, line => line.StartsWith("HTTP \"POST\" \"/check/questions\" responded 200 in ", StringComparison.Ordinal));
        var names = site.Library.Rules.Signs.Select(sign => sign.Id).Where(name => name.Contains('-', StringComparison.Ordinal));
        Assert.DoesNotContain(names, name => lines.Any(line => line.Contains(name, StringComparison.OrdinalIgnoreCase)));
    }
}
