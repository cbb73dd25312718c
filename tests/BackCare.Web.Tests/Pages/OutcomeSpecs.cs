using AngleSharp.Dom;
using BackCare.Screening;

namespace BackCare.Web.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class OutcomeSpecs(Site site)
{
    private ScreeningText Words => site.Library.Screening;

    [Theory]
    [InlineData("urine-leak")]
    [InlineData("fever")]
    [InlineData("six-weeks")]
    [InlineData("conditions", "osteoporosis")]
    public async Task The_deciding_reason_stands_inside_the_result(params string[] ticks)
    {
        var page = await FinishAsync(ticks);

        Assert.Contains(Words.Signs[ticks[^1]].Said, page.QuerySelector(".care .deciding")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serious-accident", "keep-still", "legs-may-weaken")]
    [InlineData("urine-leak", "legs-may-weaken", "keep-still")]
    [InlineData("chest-pain", "sit-down", "keep-still")]
    public async Task Advice_that_belongs_to_one_reason_stands_only_with_it_and_nobody_is_to_drive_in_any_emergency(
        string sign, string with, string without)
    {
        var care = (await FinishAsync(sign)).QuerySelector(".care")!.TextContent;

        Assert.Contains(Words.Advice[with], care, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.Advice[without], care, StringComparison.Ordinal);
        Assert.Contains("Do not drive yourself.", care, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_someone_who_ticked_nothing_reads_that_they_ticked_none_and_a_tick_without_a_reason_is_answered()
    {
        var (none, topic) = (await FinishAsync(), await FinishAsync("legs"));

        Assert.Contains(Words.Answers.None, none.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.Answers.None, topic.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Words.Topics["legs"].Tick, topic.QuerySelector(".care .told")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Words.Answers.NoRule, topic.QuerySelector(".care .told")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clear_result_leads_to_one_routine_a_walk_and_three_guides_and_folds_the_rest()
    {
        var page = await FinishAsync();

        Assert.Single(page.QuerySelectorAll(".care a[href^='/routines/']"));
        Assert.NotNull(page.QuerySelector(".care a[href='/learn/walking']"));
        Assert.Equal(3, page.QuerySelectorAll(".fine .cards > li").Length);
        Assert.Equal(site.Library.Guides.Count - 3, page.QuerySelectorAll(".fine details .links a").Length);
    }

    [Theory]
    [InlineData]
    [InlineData("fever")]
    [InlineData("six-weeks")]
    [InlineData("popping", "clunk")]
    public async Task What_to_watch_for_comes_directly_after_the_result(params string[] ticks)
    {
        var page = await FinishAsync(ticks);

        Assert.True(page.QuerySelector(".care")!.NextElementSibling!.ClassList.Contains("worsening"));
    }

    [Fact]
    public async Task The_sheet_has_the_time_lines_to_write_on_boxes_for_since_when_and_no_source_twice()
    {
        var form = await Form.OpenAsync(site.Visitor());
        await form.FinishAsync(new HashSet<string> { "conditions", "osteoporosis", "weight-loss", "night-pain", "six-weeks" });
        await form.OpenReferralSheetAsync();
        var sources = form.Page.QuerySelectorAll(".handover > .cited")[0].TextContent.Split(':', 2)[1].Trim().TrimEnd('.').Split("; ");

        Assert.Matches("[0-9]{2}:[0-9]{2}", form.Page.QuerySelector("time")!.TextContent);
        Assert.Equal(2, form.Page.QuerySelectorAll(".blanks span").Length);
        Assert.All(
            form.Page.QuerySelectorAll("[data-sign] .since"), since => Assert.Equal(4, since.TextContent.Count(letter => letter == '☐')));
        Assert.InRange(sources.Length, 3, 40);
        Assert.Equal(sources.Distinct(), sources);
    }

    [Fact]
    public async Task Every_published_line_stands_beside_what_this_site_says_and_a_milder_one_has_its_reason()
    {
        var page = await site.ReadAsync("/how-we-check/where-we-differ");
        var milder = site.Library.ReferenceLines.Where(line => line.Reason is not null).ToList();

        Assert.Equal(site.Library.ReferenceLines.Count, page.QuerySelectorAll("[data-line]").Length);
        Assert.Equal(
            milder.Select(line => line.Id), page.QuerySelectorAll("[data-milder]").Select(line => line.GetAttribute("data-milder")));
        Assert.All(
            milder,
            line => Assert.Contains(line.Reason!, page.QuerySelector($"[data-milder='{line.Id}']")!.TextContent, StringComparison.Ordinal));
        Assert.InRange(milder.Count, 1, 12);
    }

    [Fact]
    public async Task The_rules_stand_numbered_under_their_urgency_in_clinical_words_and_the_contents_lead_to_each_group()
    {
        var page = await site.ReadAsync("/how-we-check/rules");
        var rules = site.Library.Rules.Rules;
        var shown = page.QuerySelectorAll("section[data-urgency]");

        Assert.Equal(
            rules.OrderByDescending(rule => rule.Urgency).Select(rule => (rule.Id, KebabCase.From($"{rule.Urgency}"))),
            shown.Select(section => (section.Id!, section.GetAttribute("data-urgency")!)));
        Assert.Equal(
            Enumerable.Range(1, rules.Count).Select(number => $"{number}."),
            shown.Select(section => section.QuerySelector("h3")!.TextContent.Split(' ')[0]));
        Assert.All(
            page.QuerySelectorAll(".rule-list nav a, section[data-urgency] a"),
            link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Contains("saddle or perineal sensory change", page.GetElementById("saddle-numbness")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<IDocument> FinishAsync(params string[] ticks) => (await Form.FinishAsync(site, ticks.ToHashSet())).Page;
}
