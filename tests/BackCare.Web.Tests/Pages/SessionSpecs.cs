using System.Net;
using BackCare.Content;
using BackCare.Guides;
using BackCare.Plans;

namespace BackCare.Web.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class SessionSpecs(Site site)
{
    private const string After = "/session/after";

    private ContentLibrary Library => site.Library;

    [Fact]
    public async Task The_steps_of_a_session_stand_in_the_page_with_their_times_and_pictures()
    {
        foreach (var guide in Library.Guides)
        {
            var page = await site.ReadAsync($"/session?do={guide.Slug}");
            var steps = page.QuerySelectorAll("li[data-seconds]").ToList();

            Assert.Equal(
                Session.From(new Plan([new PlanItem(guide)])).Phases.Select(phase => $"{phase.Seconds}"),
                steps.Select(step => step.GetAttribute("data-seconds")));
            Assert.All(
                steps, step => Assert.StartsWith(
                    $"{step.GetAttribute("data-seconds")} second", step.QuerySelector("small")!.TextContent, StringComparison.Ordinal));
            foreach (var figure in steps.Select(step => step.GetAttribute("data-figure")).Distinct())
            {
                Assert.Matches("^<svg [^>]*class=\"figure ", await site.Anyone.GetStringAsync($"/session/figures/{figure}"));
            }
        }
    }

    [Theory]
    [InlineData("/session/figures/plank/99")]
    [InlineData("/session/figures/moon-walk/0")]
    public async Task A_figure_that_no_session_has_is_not_found(string address)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await site.Anyone.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task A_guide_of_two_sides_has_a_picture_of_its_own_for_each()
    {
        foreach (var guide in Library.Guides.Where(guide => guide.Dosage.Sides == Sides.Both))
        {
            var figures = (await site.ReadAsync($"/session?do={guide.Slug}")).QuerySelectorAll("li[data-kind=act]").Select(
                step => step.GetAttribute("data-figure")!).Distinct().ToList();

            Assert.Equal(2, figures.Count);
            Assert.Equal($"{figures[0]}-left", figures[1]);
            Assert.NotEqual(
                await site.Anyone.GetStringAsync($"/session/figures/{figures[0]}"),
                await site.Anyone.GetStringAsync($"/session/figures/{figures[1]}"));
        }
    }

    [Theory]
    [InlineData("/guides/plank", "/session?plan=plank.-")]
    [InlineData("/plan?do=plank~2sets&do=chair-twist~left", "/session?plan=plank~2sets.chair-twist~left.-")]
    [InlineData("/routines/desk-reset", "/session?plan=")]
    public async Task A_session_is_one_click_from_a_guide_a_plan_and_a_routine(string from, string address)
    {
        Assert.NotNull((await site.ReadAsync(from)).QuerySelector($"a[href^='{address}']"));
    }

    [Theory]
    [InlineData("stop", "sharp-pain-in-move")]
    [InlineData("stop", "worse-after-moves")]
    [InlineData("stop", "brief-tingling")]
    [InlineData("soon", "brief-tingling", "tingling-still")]
    [InlineData("emergency", "both-legs")]
    [InlineData("emergency", "brief-tingling", "saddle-numbness")]
    [InlineData("emergency", "leg-weakness-worsening")]
    [InlineData("emergency", "chest-pain")]
    public async Task Feedback_after_a_session_is_decided_by_the_rules_and_not_stored(string urgency, params string[] ticks)
    {
        var form = await Form.OpenAsync(site.Visitor(), After);
        await form.SendAsync(ticks, none: false);

        Assert.Equal(urgency, form.Urgency);
        Assert.Superset(ticks.Where(tick => tick == ticks[^1]).ToHashSet(), form.Rules.ToHashSet());
        Assert.Equal(After, form.Response.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Equal("no-store", form.Response.Headers.CacheControl!.ToString());
        Assert.Empty(form.Guides);
    }

    [Fact]
    public async Task A_session_that_went_well_does_not_count_as_a_clear_check()
    {
        var form = await Form.OpenAsync(site.Visitor(), After);
        await form.SendAsync([], none: true);

        Assert.Equal("clear", form.Urgency);
        Assert.NotEqual(Library.Screening.Outcomes[Screening.Urgency.Clear].Title, form.Heading);
        Assert.Empty(form.Guides);
        Assert.NotNull(form.Page.QuerySelector("main a[href='/check']"));
        Assert.NotEmpty(form.Page.QuerySelectorAll(".worsening li"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true, "brief-tingling")]
    public async Task Neither_a_tick_nor_fine_or_both_of_them_is_an_error_and_never_an_outcome(bool fine, params string[] ticks)
    {
        var form = await Form.OpenAsync(site.Visitor(), After);
        await form.SendAsync(ticks, fine);

        Assert.Equal(HttpStatusCode.BadRequest, form.Status);
        Assert.StartsWith("Error: ", form.Page.Title, StringComparison.Ordinal);
        Assert.NotNull(form.Error);
        Assert.Null(form.Urgency);
        Assert.Equal(ticks, form.Ticked.Intersect(ticks));
    }

    [Fact]
    public async Task An_answer_can_be_changed_from_the_outcome()
    {
        var form = await Form.OpenAsync(site.Visitor(), After);
        await form.SendAsync(["brief-tingling"], none: false);
        await form.PressAsync("change");

        Assert.Equal("after-session", form.Question);
        Assert.Equal(["brief-tingling"], form.Ticked);
    }
}
