using System.Net;
using BackCare.Plans;
using BackCare.Web.Tests.Security;

namespace BackCare.Web.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class BuilderPageSpecs(Site site)
{
    private const string Three = "do=chair-twist&do=plank&do=sphinx";

    [Theory]
    [InlineData("add=plank", "?do=plank#plan")]
    [InlineData("add=plank&add=chair-twist&add=plank&add=moon", "?do=plank&do=chair-twist#plan")]
    [InlineData(Three + "&up=3", "?do=chair-twist&do=sphinx&do=plank#item-2")]
    [InlineData(Three + "&down=1", "?do=plank&do=chair-twist&do=sphinx#item-2")]
    [InlineData(Three + "&remove=2", "?do=chair-twist&do=sphinx#plan")]
    [InlineData(Three + "&up=1", "?" + Three + "#plan")]
    [InlineData(Three + "&down=99999999999", "?" + Three + "#plan")]
    [InlineData("do=plank&remove=1", "#plan")]
    [InlineData(
        "do=chair-twist&hold-1=15&repetitions-1=5&sides-1=left&sets-1=1&times-1=2&days-1=3&down=1",
        "?do=chair-twist~5x15s~left~2d~3w#plan")]
    [InlineData("do=chair-twist&hold-1=16&times-1=2", "?do=chair-twist#plan")]
    [InlineData("do=chair-twist&sides-1=one", "?do=chair-twist#plan")]
    [InlineData("do=plank&hold-1=%3Cscript%3E&sides-1=7", "?do=plank#plan")]
    public async Task The_form_leads_to_the_address_of_the_changed_plan(string fields, string address)
    {
        var response = await site.Anyone.GetAsync($"/clinic?{fields}");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/clinic" + address, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Every_choice_of_every_dose_gives_a_plan_without_a_fault()
    {
        foreach (var guide in site.Library.Guides)
        {
            var page = await site.ReadAsync($"/clinic?do={guide.Slug}");
            foreach (var option in page.QuerySelectorAll(".builder option"))
            {
                using var response = await site.Anyone
                    .GetAsync($"/clinic?do={guide.Slug}&{option.ParentElement!.GetAttribute("name")}={option.GetAttribute("value")}");
                var item = response.Headers.Location!.OriginalString.Split('#')[0]["/clinic?do=".Length..];

                Assert.Equal(option.HasAttribute("selected"), item == guide.Slug);
                Assert.True(PlanSerializer.Parse([item], site.Library.FindGuideByAnyName).IsValid, item);
            }
        }
    }

    [Theory]
    [InlineData("do=plank&do=sphinx&do=bird-dog&do=pelvic-tilt", false)]
    [InlineData("do=plank&do=sphinx&do=bird-dog&do=pelvic-tilt&do=chair-twist", true)]
    public async Task A_plan_warns_from_the_fifth_guide(string plan, bool warns)
    {
        // For patients and for the person who makes it, with the evidence.
        foreach (var page in new[] { await site.ReadAsync($"/clinic?{plan}"), await site.ReadAsync($"/plan?{plan}") })
        {
            Assert.Equal(warns, page.QuerySelector("#long") is not null);
            Assert.Equal(warns, page.QuerySelector("#long a[href^='/learn/']") is not null);
        }
    }

    [Fact]
    public async Task The_builder_says_what_a_guide_involves_and_who_leaves_it_out()
    {
        var item = (await site.ReadAsync("/clinic?do=chair-twist")).QuerySelector(".builder .steps > li")!.TextContent;

        Assert.Contains("twisting as far as you can", item, StringComparison.Ordinal);
        Assert.Contains("weak bones (osteoporosis)", item, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_drafts_hold_the_link_as_the_page_shows_it()
    {
        var page = await site.ReadAsync($"/clinic?{Three}");
        var link = page.QuerySelector("#address-plan a")!.GetAttribute("href")!;

        Assert.EndsWith(PlanLinks.To("/plan", "chair-twist", "plank", "sphinx"), link, StringComparison.Ordinal);
        foreach (var (start, field) in new[] { ("mailto:?subject=", "body="), ("sms:?", "body=") })
        {
            var draft = page.QuerySelector($"#shares a[href^='{start}']")!.GetAttribute("href")!;
            Assert.EndsWith(
                link,
                Uri.UnescapeDataString(draft[(draft.IndexOf(field, StringComparison.Ordinal) + field.Length)..]),
                StringComparison.Ordinal);
            Assert.DoesNotContain("&do", draft, StringComparison.Ordinal);
            var message = Uri.UnescapeDataString(draft);
            Assert.All(
                new[]
                {
                    "Hello,", "1. Chair twist: Hold 10 seconds, 3 times each side, Once a day", "3. Sphinx: ", "Stop if the pain is sharp",
                },
                line => Assert.Contains(line, message, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_message_names_the_clinic_and_its_phone()
    {
        using var clinic = Site.With(("BackCare:Clinic:Name", "Old Town Clinic"), ("BackCare:Clinic:Phone", "+44 20 7946 0000"));
        var draft = (await clinic.Visitor().ReadAsync($"/clinic?{Three}"))
            .QuerySelector("#shares a[href^='sms:']")!
            .GetAttribute("href")!;

        Assert.Contains(
            "From Old Town Clinic.\nQuestions? Call +44 20 7946 0000.", Uri.UnescapeDataString(draft), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_builder_offers_the_routines_to_begin_with_and_the_plan_as_text()
    {
        var routine = site.Library.Routines[0];
        var preset = (await site.ReadAsync("/clinic")).QuerySelectorAll(".builder a").First(link => link.TextContent == routine.Title)
            .GetAttribute("href")!;
        var page = await site.ReadAsync(preset);
        var text = page.QuerySelector("#shares textarea")!.TextContent;

        Assert.Equal(
            routine.Plan.Items.Select(item => item.Guide.Title),
            page.QuerySelectorAll(".builder .steps h3").Select(title => title.TextContent));
        Assert.All(routine.Plan.Items, item => Assert.Contains(item.Guide.Title, text, StringComparison.Ordinal));
        Assert.Equal(routine.Plan.Items.Count, page.QuerySelectorAll(".thumbnail svg.figure").Length);
    }

    [Fact]
    public async Task A_wrong_plan_shows_its_errors_and_the_rest_can_be_changed()
    {
        var response = await site.Anyone.GetAsync("/clinic?do=moon&do=plank");
        var page = await HtmlPage.ReadAsync(response);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("unknown-guide", page.QuerySelector("[data-fault]")!.GetAttribute("data-fault"));
        Assert.Equal("plank", page.QuerySelector(".builder input[name=do]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/guides/moon-walk")]
    public async Task Only_pages_of_this_site_get_a_link(string path)
    {
        Assert.Empty((await site.ReadAsync($"/clinic?page={Uri.EscapeDataString(path)}")).QuerySelectorAll(".share"));
    }

    [Fact]
    public async Task A_host_too_long_for_a_code_gets_the_page_without_one()
    {
        using var connection = await RawRequest.OpenAsync(
            site.Anyone, $"GET /clinic?do=plank HTTP/1.1\r\nHost: {new string('a', 3000)}\r\nConnection: close\r\n\r\n");
        using var reader = new StreamReader(connection.GetStream());

        Assert.Equal("HTTP/1.1 200 OK", await reader.ReadLineAsync());
    }
}
