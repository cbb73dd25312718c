using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BackCare.Web.Tests.Api;

[Collection(SiteCollection.Name)]
public sealed class FhirApiSpecs(Site site)
{
    private const string Fhir = "application/fhir+json";
    private const string Sheet = "/api/fhir/Questionnaire/symptom-check/$referral-sheet";

    [Theory]
    [InlineData("/api/fhir/metadata", 200, "CapabilityStatement")]
    [InlineData("/api/fhir/Questionnaire/symptom-check", 200, "Questionnaire")]
    [InlineData("/api/fhir/CodeSystem/signs", 200, "CodeSystem")]
    [InlineData("/api/fhir/ActivityDefinition/chair-twist", 200, "ActivityDefinition")]
    [InlineData("/api/fhir/PlanDefinition/desk-reset", 200, "PlanDefinition")]
    [InlineData("/api/fhir/PlanDefinition/$from-link?do=chair-twist~3x15s&do=pelvic-tilt", 200, "PlanDefinition")]
    [InlineData("/api/fhir/PlanDefinition/$from-link?do=moon-walk", 400, "OperationOutcome")]
    [InlineData("/api/fhir/OperationDefinition/referral-sheet", 200, "OperationDefinition")]
    [InlineData("/api/fhir/Questionnaire", 200, "Bundle")]
    [InlineData("/api/fhir/Questionnaire/moon", 404, "OperationOutcome")]
    [InlineData("/api/fhir/Patient", 404, "OperationOutcome")]
    [InlineData("/api/fhir/Patient/1/_history/1", 404, "OperationOutcome")]
    [InlineData("/api/fhir", 404, "OperationOutcome")]
    public async Task Every_address_answers_with_its_status_and_a_resource(string address, int status, string type)
    {
        var response = await site.Anyone.GetAsync(address);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(Fhir, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(type, (await ReadAsync(response)).GetProperty("resourceType").GetString());
    }

    [Fact]
    public async Task A_search_by_url_finds_the_form_with_its_version_and_without()
    {
        var form = await ReadAsync(await site.Anyone.GetAsync("/api/fhir/Questionnaire/symptom-check"));
        var (url, version) = (form.GetProperty("url").GetString()!, form.GetProperty("version").GetString()!);

        Assert.Equal(site.Library.Rules.Version, version);
        Assert.Equal(1, await CountAsync($"url={Uri.EscapeDataString(url)}"));
        Assert.Equal(1, await CountAsync($"url={Uri.EscapeDataString($"{url}|{version}")}&_format=json"));
        Assert.Equal(1, await CountAsync($"_id=symptom-check&version={version}"));
        Assert.Equal(0, await CountAsync($"url={Uri.EscapeDataString($"{url}|old")}"));
        Assert.Equal(0, await CountAsync("url=https%3A%2F%2Felsewhere.example%2Fform"));
    }

    [Fact]
    public async Task A_sheet_is_made_from_the_fields_of_the_form_and_may_not_be_stored()
    {
        var sign = site.Library.Questionnaire.Questions[0].Ticks[0].Id;
        var response = await PostAsync(new FormUrlEncodedContent([KeyValuePair.Create("tick", sign)]));
        var sheet = await ReadAsync(response);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("stopped", sheet.GetProperty("status").GetString());
        Assert.Contains("emergency", sheet.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_can_be_sent_in_again_and_comes_back_the_same()
    {
        var questions = site.Library.Questionnaire.Questions.Where(question => question.AskedOfEveryone);
        var first = await ReadAsync(
            await PostAsync(new FormUrlEncodedContent(questions.Select(question => KeyValuePair.Create("none", question.Id)))));
        var again = await PostAsync(new StringContent(first.ToString(), Encoding.UTF8, Fhir));

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(first.GetProperty("item").ToString(), (await ReadAsync(again)).GetProperty("item").ToString());
    }

    [Theory]
    [InlineData("", Fhir, 400)]
    [InlineData("[]", Fhir, 400)]
    [InlineData("""{"resourceType":"Patient"}""", Fhir, 400)]
    [InlineData("""{"resourceType":"QuestionnaireResponse","item":["\ud800"]}""", Fhir, 422)]
    [InlineData("""{"resourceType":"\ud800"}""", Fhir, 400)]
    [InlineData("""{"resourceType":"QuestionnaireResponse","item":[{"linkId":1,"answer":[{"valueCoding":[]},7]}]}""", Fhir, 422)]
    [InlineData("tick=moon", "application/x-www-form-urlencoded", 422)]
    [InlineData("""{"resourceType":"QuestionnaireResponse","item":[],"item":[]}""", Fhir, 400)]
    [InlineData("tick=", "text/plain", 415)]
    public async Task Wrong_answers_are_refused_as_an_operation_outcome(string body, string type, int status)
    {
        var response = await PostAsync(new StringContent(body, null, type));

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("OperationOutcome", (await ReadAsync(response)).GetProperty("resourceType").GetString());
    }

    [Theory]
    [InlineData("""{"valueCoding":{"code":"urine-leak"}}""")]
    [InlineData("""{"valueCoding":{"system":"https://elsewhere.example/signs","code":"urine-leak"}}""")]
    [InlineData("""{"valueCoding":{"system":"https://backcare.invalid/api/fhir/CodeSystem/signs"}}""")]
    [InlineData("""{"valueCoding":[{"system":"https://backcare.invalid/api/fhir/CodeSystem/signs","code":"urine-leak"}]}""")]
    [InlineData("""{"valueString":"urine-leak"}""")]
    [InlineData("7")]
    [InlineData("""{"item":[{"linkId":"more","answer":{"valueString":"urine-leak"}}]}""")]
    [InlineData("""{"item":{"linkId":"outcome.more","answer":{"valueCoding":{"code":"new","""
        + """ "system":"https://backcare.invalid/api/fhir/CodeSystem/signs"}}}}""")]
    public async Task An_answer_that_is_not_understood_is_refused_and_never_left_out(string answer)
    {
        var questions = site.Library.Questionnaire.Questions.Where(question => question.AskedOfEveryone);
        var clear = await ReadAsync(
            await PostAsync(new FormUrlEncodedContent(questions.Select(question => KeyValuePair.Create("none", question.Id)))));
        var response = JsonNode.Parse(clear.ToString())!;
        response["item"]![0]!["answer"]!.AsArray().Add(JsonNode.Parse(answer));

        var refused = await PostAsync(new StringContent(response.ToJsonString(), Encoding.UTF8, Fhir));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("OperationOutcome", (await ReadAsync(refused)).GetProperty("resourceType").GetString());
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", 10, 415, "not-supported")]
    [InlineData("multipart/form-data; boundary=x", 10, 415, "not-supported")]
    [InlineData("application/fhir+json", 70_000, 413, "too-long")]
    public async Task A_body_that_no_endpoint_gets_is_refused_as_an_operation_outcome(string type, int length, int status, string code)
    {
        var content = new ByteArrayContent(new byte[length]);
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        var response = await PostAsync(content);

        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Equal(Fhir, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(code, (await ReadAsync(response)).GetProperty("issue")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("PUT", "/api/fhir/Questionnaire/symptom-check")]
    [InlineData("DELETE", "/api/fhir/Questionnaire/symptom-check")]
    [InlineData("POST", "/api/fhir/Questionnaire")]
    [InlineData("GET", Sheet)]
    public async Task Another_method_is_refused_as_an_operation_outcome(string method, string address)
    {
        var response = await site.Anyone.SendAsync(new HttpRequestMessage(new HttpMethod(method), address));

        Assert.Equal(method == "GET" ? HttpStatusCode.NotFound : HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(Fhir, response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("OperationOutcome", (await ReadAsync(response)).GetProperty("resourceType").GetString());
    }

    private Task<HttpResponseMessage> PostAsync(HttpContent content) => site.Anyone.PostAsync(Sheet, content);

    private async Task<int> CountAsync(string query) =>
        (await ReadAsync(await site.Anyone.GetAsync($"/api/fhir/Questionnaire?{query}"))).GetProperty("total").GetInt32();

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
}
