using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace BackCare.Web.Tests.Api;

[Collection(SiteCollection.Name)]
public sealed class ApiSpecs(Site site)
{
    [Fact]
    public async Task The_guides_are_listed_and_each_can_be_read()
    {
        var guides = (await site.Anyone.GetFromJsonAsync<JsonElement>("/api/guides")).EnumerateArray().ToList();

        Assert.Equal(26, guides.Count);
        foreach (var slug in guides.Select(guide => guide.GetProperty("slug").GetString()))
        {
            var guide = await site.Anyone.GetFromJsonAsync<JsonElement>($"/api/guides/{slug}");
            Assert.InRange(guide.GetProperty("steps").GetArrayLength(), 3, 12);
            Assert.NotEmpty(guide.GetProperty("sources").EnumerateArray());
        }
    }

    [Fact]
    public async Task An_unknown_guide_is_a_404_problem_document()
    {
        await ExpectProblemAsync(
            await site.Anyone.GetAsync("/api/guides/moon-walk"), HttpStatusCode.NotFound, "There is no such guide.");
    }

    [Fact]
    public async Task The_questionnaire_lists_every_sign_with_its_wording()
    {
        var screening = await site.Anyone.GetFromJsonAsync<JsonElement>("/api/screening");
        var signs = screening.GetProperty("questions").EnumerateArray().SelectMany(
            question => question.GetProperty("signs").EnumerateArray()).ToList();

        Assert.Equal(95, signs.Select(sign => sign.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(signs, sign => Assert.NotEqual("", sign.GetProperty("wording").GetString()));
    }

    [Theory]
    [InlineData("""{"signs": ["night-pain", "fever"]}""", "today")]
    [InlineData("""{"signs": []}""", "clear")]
    [InlineData("""{"signs": ["urine-leak"]}""", "emergency")]
    [InlineData("""{"signs": ["clunk", "clunk"]}""", "stop")]
    public async Task Signs_get_their_outcome(string body, string urgency)
    {
        var outcome = await (await PostAsync(body)).Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(urgency, outcome.GetProperty("urgency").GetString());
        Assert.Equal(urgency == "emergency", outcome.GetProperty("guides").GetArrayLength() == 0 && urgency != "today");
    }

    [Fact]
    public async Task A_reason_names_its_rule_its_text_its_signs_and_its_sources()
    {
        var outcome = await (await PostAsync("""{"signs": ["fever", "leg-pain-tingling"]}""")).Content.ReadFromJsonAsync<JsonElement>();
        var reason = outcome.GetProperty("reasons").EnumerateArray().First();

        Assert.Equal("emergency", outcome.GetProperty("urgency").GetString());
        Assert.NotEqual("", reason.GetProperty("text").GetString());
        Assert.Equal(
            ["fever", "leg-pain-tingling"], reason.GetProperty("signs").EnumerateArray().Select(sign => sign.GetString()!).Order());
        Assert.NotEmpty(reason.GetProperty("sources").EnumerateArray());
        Assert.NotEmpty(outcome.GetProperty("avoid").EnumerateArray());
    }

    [Theory]
    [InlineData("""{"signs": ["moon"]}""", "There is no sign \"moon\".")]
    [InlineData("""{"signs": "fever"}""", "\"signs\" must be a list of texts.")]
    [InlineData("""{"signs": [1]}""", "\"signs\" must be a list of texts.")]
    [InlineData("""{"signs": [null]}""", "\"signs\" must be a list of texts.")]
    [InlineData("""{"sign": ["fever"]}""", "The body must be an object with \"signs\".")]
    [InlineData("""{"signs": [], "name": "Ann"}""", "The body has an unknown property \"name\".")]
    [InlineData("""{"signs": ["fever"], "signs": []}""", "The body has \"signs\" more than once.")]
    [InlineData("""{"signs": ["fever"], "s\u0069gns": []}""", "The body has \"signs\" more than once.")]
    [InlineData("""["fever"]""", "The body must be an object with \"signs\".")]
    [InlineData("""{"signs": [""", "The body is not JSON: see line 1, byte 12.")]
    [InlineData("""{"signs": ["\ud800"]}""", "The body has a text that is not valid Unicode.")]
    [InlineData("", "The body is not JSON: see line 1, byte 1.")]
    public async Task A_wrong_body_gets_a_problem_document_that_says_what_is_wrong(string body, string title)
    {
        await ExpectProblemAsync(await PostAsync(body), HttpStatusCode.BadRequest, title);
    }

    [Fact]
    public async Task A_body_over_16_KB_is_refused()
    {
        var body = $$"""{"signs": ["{{new string('x', 16 * 1024)}}"]}""";

        await ExpectProblemAsync(
            await PostAsync(body), HttpStatusCode.BadRequest, "The body is over 16 KB, more than all signs together need.");
    }

    [Fact]
    public async Task A_plan_is_read_with_its_dosages()
    {
        var plan = await site.Anyone.GetFromJsonAsync<JsonElement>("/api/plan?do=chair-twist~2d~left&do=pelvic-tilt");
        var items = plan.GetProperty("items").EnumerateArray().ToList();

        Assert.Equal(["chair-twist", "pelvic-tilt"], items.Select(item => item.GetProperty("guide").GetString()!));
        Assert.Equal("left", items[0].GetProperty("dosage").GetProperty("sides").GetString());
        Assert.Equal(PlanLinks.To("/plan", "chair-twist~left~2d", "pelvic-tilt"), plan.GetProperty("path").GetString());
    }

    [Fact]
    public async Task A_wrong_plan_gets_one_entry_for_each_wrong_item_and_the_rest()
    {
        var response = await site.Anyone.GetAsync("/api/plan?do=moon&do=plank&do=chair-twist~9x10s&do=plank");
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        var entries = problem.GetProperty("problems").EnumerateArray().ToList();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(
            ["1 unknown-guide 0", "3 repetitions 5", "4 repeated-guide 0"],
            entries.Select(entry => $"{entry.GetProperty("item")} {entry.GetProperty("fault").GetString()} {entry.GetProperty("most")}"));
        Assert.Equal(PlanLinks.To("/plan", "plank"), problem.GetProperty("rest").GetProperty("path").GetString());
    }

    [Fact]
    public async Task The_document_of_the_API_has_a_title_every_operation_and_a_name_of_its_own_for_each()
    {
        var document = await site.Anyone.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var operations = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(method => (Key: $"{method.Name} {path.Name}", method.Value))).ToList();
        var names = operations.Select(operation => operation.Value.GetProperty("operationId").GetString()).ToList();

        Assert.Equal(
            [
                "get /api/guides", "get /api/guides/{slug}", "get /api/plan", "get /api/screening", "get /find", "get /health/live",
                "get /health/ready", "get /oembed", "get /version", "post /api/screening",
            ],
            operations.Select(operation => operation.Key).Order());
        Assert.Equal("BackCare", document.GetProperty("info").GetProperty("title").GetString());
        Assert.Contains("getApiGuides", names);
        Assert.Distinct(names);
    }

    private Task<HttpResponseMessage> PostAsync(string body) =>
        site.Anyone.PostAsync("/api/screening", new StringContent(body, null, "application/json"));

    private static async Task ExpectProblemAsync(HttpResponseMessage response, HttpStatusCode status, string title)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(title, (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("title").GetString());
    }
}
