using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BackCare.Screening;

namespace BackCare.Web.Tests;

/// <summary>One person at the screening form, without JavaScript: ticks boxes, presses buttons, reads what comes back.</summary>
internal sealed class Form(HttpClient client, string address)
{
    public IDocument Page { get; private set; } = null!;

    public HttpResponseMessage Response { get; private set; } = null!;

    public HttpStatusCode Status => Response.StatusCode;

    public string Heading => Page.QuerySelector("h1")!.TextContent.Trim();

    public string? Question => Page.QuerySelector<IHtmlInputElement>("input[name=question]")?.Value;

    /// <summary>The urgency of the outcome, or null while questions are asked.</summary>
    public string? Urgency => Page.QuerySelector("[data-urgency]")?.GetAttribute("data-urgency");

    public string? Error => Page.QuerySelector(".error-summary a")?.TextContent;

    public IEnumerable<string> Rules => Page.QuerySelectorAll("[data-rule]").Select(reason => reason.GetAttribute("data-rule")!);

    public IEnumerable<string> Guides => Page.QuerySelectorAll(".card a, .fine .links a").Select(link => link.GetAttribute("href")!);

    public IReadOnlyList<string> Boxes => [.. Inputs("input[type=checkbox][name=tick]").Select(box => box.Value)];

    public IReadOnlyList<string> Ticked => [.. Inputs("input[type=checkbox]").Where(box => box.IsChecked).Select(box => box.Value)];

    public static async Task<Form> OpenAsync(HttpClient client, string address = "/check/questions")
    {
        // With a query, the first page has what it asks for; the answers are sent to the path alone.
        var form = new Form(client, address.Split('?')[0]);
        await form.ReadAsync(await client.GetAsync(address));
        return form;
    }

    /// <summary>Sends all answers at once, as the last page of the form does.</summary>
    public static async Task<Form> FinishAsync(Site site, IReadOnlySet<string> wanted, string address = "/check/questions")
    {
        var form = await OpenAsync(site.Anyone, address);
        var plan = form.Hidden().Where(field => field.Key == "do");
        await form.PostAsync([.. FieldsOf(site.Library.Questionnaire, wanted), .. plan]);
        Assert.NotNull(form.Urgency);
        return form;
    }

    /// <summary>What the last page of the form sends when the wanted boxes are ticked wherever they are shown.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> FieldsOf(Questionnaire questionnaire, IReadOnlySet<string> wanted)
    {
        var none = new HashSet<string>();
        var path = questionnaire.Replay(new Answers(wanted, none));
        while (path[^1].State == AnswerState.Unanswered)
        {
            none.Add(path[^1].Question.Id);
            path = questionnaire.Replay(new Answers(wanted, none));
        }

        var ticks = path.SelectMany(asked => asked.Ticks).Select(tick => tick.Id).Where(wanted.Contains);
        return
        [
            .. ticks.Select(tick => KeyValuePair.Create("tick", tick)), .. none.Select(id => KeyValuePair.Create("none", id)),
            new("question", path[^1].Question.Id),
        ];
    }

    /// <summary>Ticks the boxes of this page that are among <paramref name="wanted"/>, or "none", and continues.</summary>
    public Task AnswerAsync(IReadOnlySet<string> wanted) => PostAsync(Fields(wanted));

    /// <summary>What is sent when the boxes of this page that are among <paramref name="wanted"/> are ticked, or "none".</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields(IReadOnlySet<string> wanted)
    {
        var chosen = Boxes.Where(wanted.Contains).ToList();
        return Fields(chosen, none: chosen.Count == 0);
    }

    /// <summary>Answers page after page until there is an outcome.</summary>
    public async Task FinishAsync(IReadOnlySet<string> wanted)
    {
        for (var pages = 0; Urgency is null; pages++)
        {
            Assert.InRange(pages, 0, 30);
            await AnswerAsync(wanted);
        }
    }

    public Task SendAsync(IEnumerable<string> ticks, bool none) => PostAsync(Fields(ticks, none));

    private IReadOnlyList<KeyValuePair<string, string>> Fields(IEnumerable<string> ticks, bool none) =>
    [
        .. Hidden(),
        .. ticks.Select(tick => KeyValuePair.Create("tick", tick)),
        .. none ? [KeyValuePair.Create("none", Question!)] : Array.Empty<KeyValuePair<string, string>>(),
    ];

    /// <summary>Presses a button by its name, with the boxes as they stand.</summary>
    public Task PressAsync(string button, string? value = null)
    {
        var pressed =
            (IHtmlButtonElement)Page.QuerySelector(value is null ? $"button[name={button}]" : $"button[name={button}][value={value}]")!;
        var boxes = Inputs("input[type=checkbox]").Where(box => box.IsChecked).Select(box => KeyValuePair.Create(box.Name!, box.Value));
        return PostAsync([.. Hidden(), .. boxes, KeyValuePair.Create(button, pressed.Value)]);
    }

    /// <summary>Presses the button for the sheet on an outcome.</summary>
    public async Task OpenReferralSheetAsync()
    {
        var fields = Page.QuerySelectorAll<IHtmlInputElement>("form[action='/check/handover'] input")
            .Select(field => KeyValuePair.Create(field.Name!, field.Value));
        await ReadAsync(await client.PostAsync("/check/handover", new FormUrlEncodedContent(fields)));
    }

    public async Task PostAsync(IEnumerable<KeyValuePair<string, string>> fields) =>
        await ReadAsync(await client.PostAsync(address, new FormUrlEncodedContent(fields)));

    private IEnumerable<KeyValuePair<string, string>> Hidden() =>
        Inputs("input[type=hidden]").Select(field => KeyValuePair.Create(field.Name!, field.Value));

    private IEnumerable<IHtmlInputElement> Inputs(string selector) => Page.QuerySelectorAll<IHtmlInputElement>(selector);

    private async Task ReadAsync(HttpResponseMessage response)
    {
        Response = response;
        Page = await HtmlPage.ReadAsync(response);
    }
}
