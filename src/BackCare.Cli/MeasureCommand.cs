using System.CommandLine;
using System.Net.Http.Json;
using System.Text.Json;
using BackCare.Content;
using BackCare.Screening;

namespace BackCare.Cli;

/// <summary><c>measure cases [content] [--api URL]</c>: how often the rules, or a server with the same API, give a level that a case
/// accepts.</summary>
internal static class MeasureCommand
{
    private const string Path = "api/screening";

    public static Command Create()
    {
        var cases = new Argument<FileInfo>("cases")
        {
            Description = "JSON Lines of id, signs or answers, and accept; or YAML such as "
            + "content/cases.yml"
        }.AcceptExistingOnly();
        var content = ContentFolder.CreateArgument();
        var api = new Option<Uri?>("--api")
        {
            Description = "Ask this server instead of the rules of the content folder",
            CustomParser = ReadAddress,
        };
        var command = new Command("measure", "Compare the outcomes of cases with the levels that they accept") { cases, content, api };
        command.SetAction(
            (parsed, stop) => RunAsync(parsed.GetRequiredValue(cases), parsed.GetRequiredValue(content), parsed.GetValue(api), stop));
        return command;
    }

    private static Uri? ReadAddress(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value.TrimEnd('/') + "/", UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https")
        {
            return address;
        }

        result.AddError("--api is the address of a server, such as https://example.org");
        return null;
    }

    private static async Task<int> RunAsync(FileInfo file, DirectoryInfo content, Uri? api, CancellationToken stop)
    {
        var library = ContentLibrary.Load(content.FullName);
        using var client = new HttpClient { BaseAddress = api };
        var results = new List<(MeasuredCase Case, Urgency Found)>();
        foreach (var measured in new CaseFile(file, library).Read())
        {
            results.Add((measured, api is null ? Decide(library.Rules, measured) : await AskAsync(client, measured, stop)));
        }

        Print(results, api is null ? $"rules {library.Rules.Version}" : $"{api}");
        return 0;
    }

    private static Urgency Decide(RuleTable rules, MeasuredCase measured) =>
        rules.UrgencyOf(SignSet.From(measured.Signs.Select(id => rules.Find(id)!)));

    /// <exception cref="HttpRequestException">The server has no outcome for the case.</exception>
    private static async Task<Urgency> AskAsync(HttpClient client, MeasuredCase measured, CancellationToken stop)
    {
        using var response = await client.PostAsJsonAsync(Path, new { signs = measured.Signs }, stop);
        var body = await response.Content.ReadAsStringAsync(stop);
        return response.IsSuccessStatusCode && ReadUrgency(body) is { } urgency ? urgency
            : throw new HttpRequestException(
                $"The server has no outcome for the case \"{measured.Id}\": {(int)response.StatusCode} {body}");
    }

    private static Urgency? ReadUrgency(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.TryGetProperty("urgency", out var urgency)
                ? KebabCase.Parse<Urgency>(urgency.GetString() ?? "")
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Print(IReadOnlyList<(MeasuredCase Case, Urgency Found)> results, string measured)
    {
        foreach (var (wrong, found) in results.Where(result => !result.Case.IsExact(result.Found)))
        {
            Console.WriteLine($"{wrong.Id}: {KebabCase.From($"{found}")}, {(wrong.IsTooMild(found) ? "TOO MILD" : "too urgent")}: " +
                $"accepted is {string.Join(" or ", wrong.Accepted.Order().Select(level => KebabCase.From($"{level}")))}");
        }

        Console.WriteLine($"{"level",-12}{"cases",8}{"exact",8}{"too mild",10}{"too urgent",12}   ({measured})");
        foreach (var level in results.GroupBy(result => result.Case.Level).OrderByDescending(level => level.Key))
        {
            Console.WriteLine(Row(KebabCase.From($"{level.Key}"), [.. level]));
        }

        Console.WriteLine(Row("all", results));
        var emergencies = results.Where(result => result.Case.Level == Urgency.Emergency).ToList();
        Console.WriteLine($"Emergencies caught: {emergencies.Count(result => result.Found == Urgency.Emergency)} of {emergencies.Count}.");
    }

    private static string Row(string name, IReadOnlyList<(MeasuredCase Case, Urgency Found)> results) =>
        $"{name,-12}{results.Count,8}{results.Count(result => result.Case.IsExact(result.Found)),8}" +
        $"{results.Count(result => result.Case.IsTooMild(result.Found)),10}"
        + $"{results.Count(result => result.Case.IsTooUrgent(result.Found)),12}";
}
