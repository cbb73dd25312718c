using System.Net;
using BackCare.Screening;

namespace BackCare.Web.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class ReturnToPlanSpecs(Site site)
{
    private const string Plan = "do=chair-twist~2d&do=pelvic-tilt";

    private static readonly string[] Items = ["chair-twist~2d", "pelvic-tilt"];

    [Fact]
    public async Task The_check_before_a_plan_leads_on_with_the_plan_and_is_not_found_by_search()
    {
        var page = await site.ReadAsync($"/check?{Plan}");

        Assert.NotNull(page.QuerySelector($"a.button[href='{PlanLinks.To("/check/questions", Items)}']"));
        Assert.NotNull(page.QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public async Task After_a_clear_check_the_plan_is_there_as_it_was()
    {
        var form = await FinishAsync(Plan);

        Assert.Equal(PlanLinks.To("/plan", Items), Link(form));
        Assert.Empty(form.Page.QuerySelectorAll("[data-left-out]"));
    }

    [Fact]
    public async Task What_the_answers_rule_out_is_not_in_the_plan_and_is_named_with_its_reason()
    {
        var form = await FinishAsync(Plan, "osteoporosis");

        Assert.Equal(PlanLinks.To("/plan", "pelvic-tilt"), Link(form));
        Assert.Equal("chair-twist", Assert.Single(form.Page.QuerySelectorAll("[data-left-out]")).GetAttribute("data-left-out"));
        Assert.Contains("twisting", form.Page.QuerySelector("[data-left-out]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_every_sign_the_plan_holds_only_what_the_outcome_allows_and_nothing_when_no_exercise_is()
    {
        var library = site.Library;
        var all = string.Join('&', library.Guides.Take(BackCare.Plans.Plan.MaxGuides).Select(guide => $"do={guide.Slug}"));
        var reached = 0;
        foreach (var sign in library.Rules.Signs)
        {
            var form = await FinishAsync(all, sign.Id);
            var ticked = form.Page.QuerySelectorAll(
                "input[type=hidden][name=tick]").Select(tick => library.Rules.Find(tick.GetAttribute("value")!)).OfType<Sign>().ToHashSet();
            reached += ticked.Contains(sign) ? 1 : 0;
            var outcome = library.Rules.Decide(ticked.Aggregate(SignSet.Empty, (set, one) => set.With(one)));
            var allowed = library.Guides.Take(BackCare.Plans.Plan.MaxGuides).Where(outcome.Allows).Select(guide => guide.Slug).ToArray();

            Assert.Equal(allowed.Length == 0 ? null : PlanLinks.To("/plan", allowed), Link(form));
            Assert.Equal(allowed.Length > 0, form.Page.QuerySelector("#plan") is not null);
        }

        Assert.InRange(reached, library.Rules.Signs.Count * 2 / 3, library.Rules.Signs.Count);
    }

    [Fact]
    public async Task Going_back_and_changing_an_answer_keep_the_plan()
    {
        var form = await FinishAsync(Plan);
        await form.PressAsync("change", "nerves");
        await form.AnswerAsync(new HashSet<string>());

        Assert.Equal(PlanLinks.To("/plan", Items), Link(form));
        Assert.NotNull(form.Page.QuerySelector($"a[href='{PlanLinks.To("/check", Items)}']"));
    }

    [Theory]
    [InlineData("do=moon")]
    [InlineData("do=%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task An_invalid_plan_is_dropped(string plan)
    {
        foreach (var path in new[] { "/check", "/check/questions" })
        {
            var response = await site.Anyone.GetAsync($"{path}?{plan}");

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Null((await HtmlPage.ReadAsync(response)).QuerySelector("#plan, input[name=do], a[href*='plan=']"));
        }
    }

    // The topics too: some signs appear only after them.
    private Task<Form> FinishAsync(string plan, params string[] ticks) => Form.FinishAsync(
        site, ticks.Concat(ticks.Length == 0 ? [] : site.Library.Screening.Topics.Keys).ToHashSet(), $"/check/questions?{plan}");

    private static string? Link(Form form) => form.Page.QuerySelector("#plan .button")?.GetAttribute("href");
}
