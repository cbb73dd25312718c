using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BackCare.Tests;

namespace BackCare.Cli.Tests;

public sealed class MeasureSpecs : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("backcare-measure-");

    [Fact]
    public async Task The_named_cases_are_an_example_file()
    {
        var (code, text) = await RunAsync(Path.Combine(Checkout.Content, "cases.yml"));

        Assert.Equal(0, code);
        Assert.Matches(@"\nall +(\d+) +\1 +0 +0\n", text);
        Assert.Matches(@"Emergencies caught: (\d+) of \1\.", text);
    }

    [Fact]
    public async Task Each_case_is_exact_too_mild_or_too_urgent()
    {
        Write(
            """{"id": "exact", "signs": ["urine-retention"], "accept": ["emergency"]}""",
            """{"id": "missed", "signs": [], "accept": ["emergency"]}""",
            """{"id": "either", "signs": ["urine-retention"], "accept": ["today", "emergency"]}""",
            """{"id": "alarm", "signs": ["urine-retention"], "accept": ["clear"], "note": "other keys are the author's"}""");

        var (code, text) = await RunAsync("cases.jsonl");

        Assert.Equal(0, code);
        Assert.Equal(
            ["missed: clear, TOO MILD: accepted is emergency", "alarm: emergency, too urgent: accepted is clear"], text.Split('\n')[..2]);
        Assert.Equal("emergency 2 1 1 0; today 1 1 0 0; clear 1 0 0 1; all 4 2 1 1", string.Join("; ", Rows(text)));
        Assert.Contains("Emergencies caught: 1 of 2.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_count_only_where_the_form_asks_them()
    {
        Write(
            """{"id": "asked", "answers": {"nerves": ["urine-retention"]}, "accept": ["emergency"]}""",
            """{"id": "nothing", "answers": {}, "accept": ["clear"]}""");

        var (code, text) = await RunAsync("cases.jsonl");

        Assert.Equal(0, code);
        Assert.Equal("all 2 2 0 0", Rows(text).Last());
    }

    [Theory]
    [InlineData("{", "cases.jsonl(1): this is not a case")]
    [InlineData("""{"id": "a", "signs": [], "accept": []}""", "cases.jsonl(1): a case has either")]
    [InlineData("""{"id": "a", "accept": ["clear"]}""", "cases.jsonl(1): a case has either")]
    [InlineData("""{"id": "a", "signs": ["moon"], "accept": ["clear"]}""", "cases.jsonl(1): there is no sign \"moon\"")]
    [InlineData("""{"id": "a", "answers": {"moon": []}, "accept": ["clear"]}""", "cases.jsonl(1): there is no question \"moon\"")]
    [InlineData("""{"id": "a", "signs": [], "accept": ["er"]}""", "cases.jsonl(1): this is not a case")]
    public async Task A_wrong_case_is_reported_with_its_line(string line, string message)
    {
        Write(line);

        var (code, text) = await RunAsync("cases.jsonl");

        Assert.Equal(1, code);
        Assert.Contains(message, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_holds_no_cases_is_named_with_what_it_should_hold()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "style.yml"), "max-words: 20\n");

        var (code, text) = await RunAsync("style.yml");

        Assert.Equal(1, code);
        Assert.Contains("style.yml(1): this file must be a list", text, StringComparison.Ordinal);
        Assert.Contains("as in content/cases.yml", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_with_the_same_API_can_be_measured()
    {
        Write("""{"id": "a", "signs": ["fever"], "accept": ["today"]}""");
        using var listener = new HttpListener();
        var address = Listen(listener);
        var asked = AnswerAsync(listener, """{"urgency": "today"}""");

        var (code, text) = await RunAsync("cases.jsonl", "--api", address);

        Assert.Equal((0, """{"signs":["fever"]}"""), (code, await asked));
        Assert.Equal("all 1 1 0 0", Rows(text).Last());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Listen(HttpListener listener)
    {
        for (var port = 5082; ; port += 10)
        {
            try
            {
                listener.Prefixes.Clear();
                listener.Prefixes.Add($"http://127.0.0.1:{port}/");
                listener.Start();
                return $"http://127.0.0.1:{port}";
            }
            catch (HttpListenerException) when (port < 5500)
            {
                // Another process has the port.
            }
        }
    }

    private static async Task<string> AnswerAsync(HttpListener listener, string answer)
    {
        var context = await listener.GetContextAsync();
        Assert.Equal("/api/screening", context.Request.Url!.AbsolutePath);
        var body = await new StreamReader(context.Request.InputStream).ReadToEndAsync();
        context.Response.ContentType = "application/json";
        context.Response.Close(Encoding.UTF8.GetBytes(answer), willBlock: false);
        return body;
    }

    private static IEnumerable<string> Rows(string text) =>
        Regex.Matches(text, @"^(\w+)((?: +\d+){4})$", RegexOptions.Multiline).Select(row => Regex.Replace(row.Value, " +", " "));

    private void Write(params string[] lines) => File.WriteAllLines(Path.Combine(folder.FullName, "cases.jsonl"), lines);

    private Task<(int Code, string Text)> RunAsync(params string[] arguments) =>
        Command.RunAsync(folder.FullName, ["measure", .. arguments]);
}
