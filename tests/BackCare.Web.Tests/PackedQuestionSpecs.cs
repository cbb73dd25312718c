using System.Buffers;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using BackCare.Web.Plumbing;
using BackCare.Web.Questions;
using Microsoft.Extensions.DependencyInjection;

namespace BackCare.Web.Tests;

[Collection(SiteCollection.Name)]
public sealed class PackedQuestionSpecs(Site site)
{
    private const int Walks = 200;

    [Fact]
    public async Task A_packed_question_is_the_same_page_byte_for_byte_for_whatever_was_ticked_before()
    {
        var client = site.Visitor();
        var questionnaire = site.Library.Questionnaire;
        var random = new Random(7);
        var compared = 0;
        for (var walk = 0; walk < Walks; walk++)
        {
            var wanted = questionnaire.Ticks.Where(_ => random.Next(30) == 0).Select(tick => tick.Id).ToHashSet();
            var form = await Form.OpenAsync(client);
            while (form.Urgency is null)
            {
                var fields = form.Fields(wanted);
                await form.PostAsync(fields);
                var (packed, made) = (await PostAsync(client, fields, "gzip"), await PostAsync(client, fields, "identity"));
                Assert.Equal(made, packed);
                compared++;
            }
        }

        Assert.InRange(compared, 3 * Walks, int.MaxValue);
        Assert.All(questionnaire.Questions.Skip(1).Where(question => question.AskedOfEveryone), question => Assert.NotNull(Held(question.Id)));
    }

    [Theory]
    [InlineData("back=head-and-chest")]
    [InlineData("change=nerves")]
    [InlineData("changing=true")]
    [InlineData("do=chair-twist")]
    [InlineData("tick=no-such-sign")]
    [InlineData("tick=chest-pain")]
    [InlineData("none=head-and-chest")]
    public async Task A_form_with_anything_unusual_is_left_to_its_page(string more)
    {
        var client = site.Visitor();
        var usual = "question=nerves&none=nerves";
        await PostAsync(client, Parse(usual), "gzip");

        Assert.NotNull(Held("head-and-chest"));
        Assert.Equal(await PostAsync(client, Parse($"{usual}&{more}"), "identity"), await PostAsync(client, Parse($"{usual}&{more}"), "gzip"));
        Assert.NotEqual(await PostAsync(client, Parse(usual), "gzip"), await PostAsync(client, Parse($"{usual}&{more}"), "gzip"));
    }

    [Fact]
    public async Task Who_left_a_packed_question_unanswered_is_told_so()
    {
        var client = site.Visitor();
        await PostAsync(client, Parse("question=nerves&none=nerves"), "gzip");
        Assert.NotNull(Held("head-and-chest"));

        using var request = Request(Parse("question=head-and-chest&none=nerves"), "gzip");
        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_packed_question_is_for_this_visitor_alone_and_has_the_headers_of_every_page()
    {
        var client = site.Visitor();
        await PostAsync(client, Parse("question=nerves&none=nerves"), "gzip");
        using var request = Request(Parse("question=nerves&none=nerves"), "gzip");
        using var response = await client.SendAsync(request);

        Assert.Equal("private, no-cache", string.Join(", ", response.Headers.GetValues("Cache-Control").Single().Split(", ").Order().Reverse()));
        Assert.Equal("gzip", Assert.Single(response.Content.Headers.ContentEncoding));
        Assert.Equal("Accept-Encoding", Assert.Single(response.Headers.Vary));
        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>before</p>", "", "<p>after</p>")]
    [InlineData("a", "é<input value=\"x\">", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    public void What_is_packed_unpacks_to_the_three_parts(string before, string fields, string after)
    {
        var output = new ArrayBufferWriter<byte>();
        var bytes = Encoding.UTF8.GetBytes(fields);
        var question = new PackedQuestion(Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(after));
        question.Write(output, bytes);

        // The reader checks length and checksum.
        using var reader = new StreamReader(new GZipStream(new MemoryStream(output.WrittenSpan.ToArray()), CompressionMode.Decompress));
        Assert.Equal(before + fields + after, reader.ReadToEnd());
        Assert.Equal(output.WrittenCount, question.SizeWith(bytes.Length));
    }

    [Fact]
    public void The_checksum_is_that_of_the_standard_and_of_parts_that_of_the_whole()
    {
        var text = "123456789"u8;

        Assert.Equal(0xCBF43926, Crc32.Of(text));
        Assert.Equal(0xCBF43926, Crc32.Combine(Crc32.Of(text[..4]), Crc32.Of(text[4..]), Crc32.Shift(5)));
    }

    private PackedQuestion? Held(string shape) => site.Services.GetRequiredService<LiveContent>().Current.Questions.Find(shape);

    private static IEnumerable<KeyValuePair<string, string>> Parse(string fields) =>
        fields.Split('&').Select(field => KeyValuePair.Create(field.Split('=')[0], field.Split('=')[1]));

    private static HttpRequestMessage Request(IEnumerable<KeyValuePair<string, string>> fields, string encoding)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/check/questions") { Content = new FormUrlEncodedContent(fields) };
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        return request;
    }

    private static async Task<string> PostAsync(HttpClient client, IEnumerable<KeyValuePair<string, string>> fields, string encoding)
    {
        using var request = Request(fields, encoding);
        using var response = await client.SendAsync(request);
        var body = await response.Content.ReadAsStreamAsync();
        using var reader = new StreamReader(response.Content.Headers.ContentEncoding.Contains("gzip") ? new GZipStream(body, CompressionMode.Decompress) : body);
        return await reader.ReadToEndAsync();
    }
}
