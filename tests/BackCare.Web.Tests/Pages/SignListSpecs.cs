using System.Net;
using BackCare.Screening;

namespace BackCare.Web.Tests.Pages;

public sealed class SignListSpecs(SignListSpecs.ListSite list) : IClassFixture<SignListSpecs.ListSite>
{
    private readonly Site site = list.Site;

    [Fact]
    public async Task Where_the_signs_are_a_list_no_link_of_any_page_leads_to_questions_and_no_form_sends_answers()
    {
        var client = site.Visitor();
        var (open, seen) = (
            new Queue<string>(["/", "/session?do=plank", "/plan?do=plank", "/clinic?do=plank", "/find?code=M54.9&system=icd-10"]),
            new HashSet<string>());
        while (open.TryDequeue(out var path))
        {
            if (!seen.Add(path))
            {
                continue;
            }

            var response = await client.GetAsync(path);
            if (response.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var page = await HtmlPage.ReadAsync(response);
            Assert.Empty(page.QuerySelectorAll("[data-urgency], form.question, form[method=post], [href*='/check/questions'], "
                + "[href*='/check/handover']"));
            foreach (var link in page.QuerySelectorAll("a[href^='/']")
                .Select(link => link.GetAttribute("href")!.Split('#')[0])
                .Where(link => !seen.Contains(link)))
            {
                open.Enqueue(link);
            }
        }

        Assert.InRange(seen.Count, 60, 400 * site.Prefixes.Count);
    }

    [Theory]
    [InlineData("GET", "/check/questions")]
    [InlineData("POST", "/check/questions")]
    [InlineData("POST", "/check/handover")]
    [InlineData("GET", "/session/after")]
    [InlineData("POST", "/session/after")]
    public async Task Answers_sent_anyway_lead_to_the_list(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Content = method == "POST" ? new FormUrlEncodedContent([new("question", "nerves"), new("tick", "urine-leak")]) : null;
        var response = await site.Visitor().SendAsync(request);

        Assert.Equal((HttpStatusCode.Redirect, "/check"), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/api/screening")]
    [InlineData("/api/fhir/Questionnaire/symptom-check/$referral-sheet")]
    public async Task No_API_gives_an_outcome(string path)
    {
        var response = await site.Visitor().PostAsync(path, new StringContent("""{"signs":["fever"]}""", null, "application/json"));

        Assert.InRange((int)response.StatusCode, 400, 499);
    }

    [Fact]
    public async Task A_group_within_a_line_stands_in_brackets_so_that_it_ends_where_the_next_begins()
    {
        var page = await site.ReadAsync("/check");

        Assert.Contains(page.QuerySelectorAll("main li"), line => line.TextContent.Trim().StartsWith(
            "all of: (any of: a new kind of pain; pain all the time); (any of: injecting drugs; ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_builder_still_gives_the_plan_as_text_and_offers_no_link_to_a_check()
    {
        var page = await site.ReadAsync("/clinic?do=chair-twist");

        Assert.Contains("Chair twist", page.QuerySelector("textarea[data-text]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("/check?", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_has_every_sign_that_is_an_emergency_alone_and_every_rule_that_needs_more()
    {
        var page = await site.ReadAsync("/check");
        var rules = site.Library.Rules;
        var alone = rules.Signs.Where(sign => rules.UrgencyOf(SignSet.From([sign])) == Urgency.Emergency).Select(sign => sign.Id);

        Assert.Superset(
            alone.ToHashSet(), page.QuerySelectorAll("[data-sign]").Select(line => line.GetAttribute("data-sign")!).ToHashSet());
        Assert.NotNull(page.QuerySelector("main a[href='tel:112']"));
        var combinations = rules.Rules
            .Where(rule => rule.Urgency == Urgency.Emergency && rule.When.MinimalSets().All(set => set.Count > 1));
        Assert.All(
            combinations.SelectMany(rule => rules.Signs.Where(rule.When.Signs.Contains)),
            sign => Assert.Contains(
                site.Library.Screening.Signs[sign.Id].Short, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal));
    }

    public sealed class ListSite : IDisposable
    {
        internal Site Site { get; } = new() { Settings = new Dictionary<string, string> { ["BackCare:SymptomCheck"] = "list" } };

        public void Dispose() => Site.Dispose();
    }
}
