using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BackCare.Web.Tests.Translation;

public sealed class LanguageFormSpecs(TranslatedSite site) : IClassFixture<TranslatedSite>
{
    [Fact]
    public async Task A_change_of_language_amid_the_questions_keeps_the_question_and_every_tick()
    {
        var form = await Form.OpenAsync(site.Anyone, "/check/questions?do=chair-twist");
        await form.AnswerAsync(new HashSet<string>());
        var (question, box) = (form.Question, form.Boxes[0]);

        var page = await SwitchAsync(site.Anyone, form.Page, box);

        Assert.Equal("xx", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(question, Value(page, "question"));
        Assert.True(page.QuerySelector<IHtmlInputElement>($"#tick-{box}")!.IsChecked);
        Assert.Equal("nerves", Value(page, "none"));
        Assert.Equal("chair-twist", Value(page, "do"));
        Assert.Null(page.QuerySelector(".error-summary"));
    }

    [Theory]
    [InlineData("urine-leak")]
    [InlineData("six-weeks")]
    public async Task A_change_of_language_on_a_result_shows_the_same_result(string sign)
    {
        var form = await Form.OpenAsync(site.Anyone);
        await form.FinishAsync(new HashSet<string> { sign });

        var page = await SwitchAsync(site.Anyone, form.Page);

        Assert.Equal("xx", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(form.Urgency, page.QuerySelector("[data-urgency]")!.GetAttribute("data-urgency"));
        Assert.Equal(form.Rules, page.QuerySelectorAll("[data-rule]").Select(reason => reason.GetAttribute("data-rule")!));
    }

    [Fact]
    public async Task Enter_in_a_box_never_changes_the_language()
    {
        var form = await Form.OpenAsync(site.Site.Visitor(), "/xx/check/questions");
        var first = form.Page.QuerySelectorAll<IHtmlButtonElement>("button")
            .First(button => button.GetAttribute("form") == "answers" || button.Closest("#answers") is not null);

        Assert.Equal((null, null), (first.GetAttribute("formaction"), first.Name));
    }

    [Fact]
    public async Task The_number_to_call_comes_before_what_a_translated_page_says_of_itself()
    {
        var form = await Form.OpenAsync(site.Site.Visitor(), "/xx/check/questions");
        await form.FinishAsync(new HashSet<string> { "urine-leak" });
        var order = form.Page.QuerySelectorAll("main a[href^='tel:'], main .translated").ToList();

        Assert.Equal("emergency", form.Urgency);
        Assert.StartsWith("tel:", order[0].GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("translated", form.Page.QuerySelector(".care.emergency + p")!.ClassList[^1]);
    }

    /// <summary>Presses the button of the other language, with the boxes as they stand and one more.</summary>
    private static async Task<IDocument> SwitchAsync(HttpClient client, IDocument page, string? box = null)
    {
        var button = page.QuerySelector<IHtmlButtonElement>(".languages button[formaction]")!;
        var fields = page.QuerySelectorAll<IHtmlInputElement>("#answers input")
            .Where(field => field.Type == "hidden" || field.IsChecked || field.Value == box)
            .Select(field => KeyValuePair.Create(field.Name!, field.Value));
        return await HtmlPage.ReadAsync(await client.PostAsync(
            button.GetAttribute("formaction"), new FormUrlEncodedContent([.. fields, KeyValuePair.Create(button.Name!, button.Value)])));
    }

    private static string? Value(IDocument page, string name) =>
        page.QuerySelector<IHtmlInputElement>($"input[type=hidden][name={name}]")?.Value;
}
