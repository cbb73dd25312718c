using System.Net;

namespace BackCare.Web.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class ScreeningFormSpecs(Site site)
{
    private static readonly HashSet<string> Nothing = [];

    [Fact]
    public async Task A_stiff_back_and_nothing_else_is_clear_after_7_pages()
    {
        var form = await Form.OpenAsync(site.Visitor());
        var pages = new List<string>();
        while (form.Urgency is null)
        {
            pages.Add(form.Heading);
            await form.AnswerAsync(Nothing);
        }

        Assert.Equal("clear", form.Urgency);
        Assert.Equal(7, pages.Distinct().Count());
        Assert.Equal(26, form.Guides.Count());
    }

    [Fact]
    public async Task An_emergency_sign_ends_the_form_after_its_page()
    {
        var form = await Form.OpenAsync(site.Visitor());
        await form.AnswerAsync(new HashSet<string> { "urine-retention" });

        Assert.Equal("emergency", form.Urgency);
        Assert.Equal(["urine-retention"], form.Rules);
        Assert.Empty(form.Guides);
        Assert.NotEmpty(form.Page.QuerySelectorAll("a[href^='tel:']"));
        Assert.Empty(form.Page.QuerySelectorAll(".worsening"));
    }

    [Theory]
    [InlineData("today", "fever")]
    [InlineData("emergency", "urine-leak")]
    public async Task A_line_for_advice_is_named_for_today_and_never_beside_an_emergency_number(string urgency, string sign)
    {
        var client = site.Visitor();
        client.DefaultRequestHeaders.Add("Accept-Language", "en-CA");
        var form = await Form.OpenAsync(client);
        await form.FinishAsync(new HashSet<string> { sign });

        Assert.Equal(urgency, form.Urgency);
        Assert.Equal(urgency == "today", form.Page.QuerySelector(".care a[href='tel:811']") is not null);
    }

    [Theory]
    [InlineData("today", "fever")]
    [InlineData("soon", "six-weeks")]
    [InlineData("stop", "popping", "clunk")]
    [InlineData("emergency", "cancer-history", "legs", "leg-pain-tingling")]
    [InlineData("today", "minor-fall", "bone-pain")]
    public async Task Ticks_lead_to_their_outcome_without_javascript(string urgency, params string[] ticks)
    {
        var form = await Form.OpenAsync(site.Visitor());
        await form.FinishAsync(ticks.ToHashSet());

        Assert.Equal(urgency, form.Urgency);
        Assert.NotEmpty(form.Rules);
    }

    [Fact]
    public async Task No_tick_at_all_is_refused_and_the_question_is_shown_again()
    {
        var form = await Form.OpenAsync(site.Visitor());
        var question = form.Question;
        await form.SendAsync([], none: false);

        Assert.Equal(HttpStatusCode.BadRequest, form.Status);
        Assert.Equal(question, form.Question);
        Assert.StartsWith("Error: ", form.Page.Title, StringComparison.Ordinal);
        Assert.Contains("Tick all that are true", form.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task None_with_another_tick_is_refused_and_both_stay_ticked()
    {
        var form = await Form.OpenAsync(site.Visitor());
        var question = form.Question!;
        await form.SendAsync(["urine-leak"], none: true);

        Assert.Equal(HttpStatusCode.BadRequest, form.Status);
        Assert.Equal(["urine-leak", question], form.Ticked);
        Assert.Contains("Take one of them away", form.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_sign_is_refused_and_the_known_ones_stay()
    {
        var form = await Form.OpenAsync(site.Visitor());
        await form.SendAsync(["sexual-change", "<script>"], none: false);

        Assert.Equal(HttpStatusCode.BadRequest, form.Status);
        Assert.Equal(["sexual-change"], form.Ticked);
        Assert.NotNull(form.Error);
        Assert.DoesNotContain("<script>", await form.Response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_emergency_does_not_wait_because_of_an_unknown_sign()
    {
        var form = await Form.OpenAsync(site.Visitor());
        await form.SendAsync(["urine-leak", "renamed"], none: false);

        Assert.Equal("emergency", form.Urgency);
    }

    [Theory]
    [InlineData("back", "nerves")]
    [InlineData("change", "nerves")]
    [InlineData("show", "outcome")]
    [InlineData("left", "true")]
    public async Task An_unknown_sign_is_refused_whatever_page_is_asked_for(string field, string value)
    {
        var form = await Form.OpenAsync(site.Visitor());
        var answers = Form.FieldsOf(site.Library.Questionnaire, new HashSet<string> { "six-weeks" }).Where(sent => sent.Key != "question");
        await form.PostAsync([.. answers, new("tick", "renamed"), new(field, value)]);

        Assert.Equal(HttpStatusCode.BadRequest, form.Status);
        Assert.Null(form.Urgency);
        Assert.Contains("did not reach us", form.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/check/questions")]
    [InlineData("/session/after")]
    public async Task No_result_is_shown_before_every_question_is_answered(string address)
    {
        var form = await Form.OpenAsync(site.Visitor(), address);
        var first = form.Question;
        await form.PostAsync([new("show", "outcome")]);

        Assert.Null(form.Urgency);
        Assert.Equal(first, form.Question);
    }

    [Fact]
    public async Task A_post_with_nothing_in_it_starts_the_form()
    {
        var form = await Form.OpenAsync(site.Visitor());
        var first = form.Question;
        await form.PostAsync([]);

        Assert.Equal(first, form.Question);
        Assert.Null(form.Error);
    }

    [Fact]
    public async Task Back_and_forward_keep_every_tick()
    {
        var form = await Form.OpenAsync(site.Visitor());
        await form.AnswerAsync(Nothing);
        await form.AnswerAsync(Nothing);
        await form.AnswerAsync(new HashSet<string> { "minor-fall" });
        await form.AnswerAsync(new HashSet<string> { "bone-pain" });
        var ahead = form.Question;

        await form.PressAsync("back");
        Assert.Equal(["bone-pain"], form.Ticked);
        await form.PressAsync("back");
        Assert.Equal(["minor-fall"], form.Ticked);
        await form.AnswerAsync(new HashSet<string> { "minor-fall" });
        Assert.Equal(["bone-pain"], form.Ticked);
        await form.AnswerAsync(new HashSet<string> { "bone-pain" });
        Assert.Equal(ahead, form.Question);
    }

    [Fact]
    public async Task From_an_outcome_the_answers_can_be_changed()
    {
        var form = await Form.OpenAsync(site.Visitor());
        await form.AnswerAsync(new HashSet<string> { "urine-leak" });
        await form.PressAsync("change");

        Assert.Equal(["urine-leak"], form.Ticked);
        await form.SendAsync([], none: true);
        Assert.Null(form.Urgency);
    }

    [Fact]
    public async Task One_answer_is_changed_from_the_summary_without_doing_the_rest_again()
    {
        var form = await Form.OpenAsync(site.Visitor());
        await form.FinishAsync(new HashSet<string> { "weight-loss" });
        await form.PressAsync("change", "accident-or-illness");
        await form.SendAsync(["minor-fall"], none: false);

        // Only the question that the new answer opens is asked: where it hurts.
        Assert.Equal("fall", form.Question);
        await form.SendAsync(["bone-pain"], none: false);
        Assert.Equal("today", form.Urgency);
        Assert.Contains("weight-loss", form.Rules);
    }

    [Fact]
    public async Task The_outcome_says_what_to_avoid_which_guides_are_fine_and_what_would_be_worse()
    {
        var form = await Form.OpenAsync(site.Visitor());
        await form.FinishAsync(new HashSet<string> { "conditions", "osteoporosis" });

        Assert.Equal("stop", form.Urgency);
        Assert.Equal(["osteoporosis"], form.Rules);
        Assert.Contains("/guides/bird-dog", form.Guides);
        Assert.DoesNotContain("/guides/foam-roller", form.Guides);
        Assert.NotEmpty(form.Page.QuerySelectorAll(".worsening li"));
    }
}
