using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using BackCare.Content;
using BackCare.Content.Yaml;
using BackCare.Screening;

namespace BackCare.Cli;

/// <summary>Reads the cases of a benchmark: JSON Lines, or YAML such as content/cases.yml.</summary>
internal sealed class CaseFile(FileInfo file, ContentLibrary library)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    private readonly ConcurrentQueue<ContentProblem> problems = [];

    /// <summary>All cases.</summary>
    /// <exception cref="ContentException">Some of them are wrong.</exception>
    public IReadOnlyList<MeasuredCase> Read()
    {
        var cases = file.Extension is ".yml" or ".yaml" ? ReadYaml() : ReadLines();
        return problems.IsEmpty ? cases : throw new ContentException([.. problems]);
    }

    private List<MeasuredCase> ReadLines()
    {
        var cases = new List<MeasuredCase>();
        foreach (var (number, line) in File.ReadLines(file.FullName).Index())
        {
            if (!string.IsNullOrWhiteSpace(line) && ReadLine(line, number + 1) is { } read)
            {
                cases.Add(read);
            }
        }

        return cases;
    }

    private MeasuredCase? ReadLine(string line, int number)
    {
        try
        {
            var entry = JsonSerializer.Deserialize<JsonCase>(line, Format)!;
            if (entry is { Accept.Count: > 0, Signs: not null, Answers: null } or { Accept.Count: > 0, Signs: null, Answers: not null })
            {
                var signs = entry.Signs ?? Replay(entry.Answers!, number);
                CheckSigns(signs, number);
                return new MeasuredCase(entry.Id, signs, entry.Accept.ToHashSet());
            }

            Report(number, "a case has either \"signs\" or \"answers\", and \"accept\" with at least one level");
        }
        catch (JsonException exception)
        {
            Report(
                number,
                $"this is not a case such as {{\"id\": \"a\", \"signs\": [\"fever\"], \"accept\": [\"today\"]}}: {exception.Message}");
        }

        return null;
    }

    /// <summary>The signs that count when a person ticks this and says "none" to the rest.</summary>
    private List<string> Replay(IReadOnlyDictionary<string, IReadOnlyList<string>> answers, int line)
    {
        foreach (var unknown in answers.Keys.Where(id => library.Questionnaire.Find(id) is null))
        {
            Report(line, $"there is no question \"{unknown}\"");
        }

        var ticks = answers.Values.SelectMany(ticked => ticked).ToHashSet();
        var none = library.Questionnaire.Questions.Where(question => !question.Ticks.Any(tick => ticks.Contains(tick.Id)))
            .Select(question => question.Id);
        var given = new Answers(ticks, none.ToHashSet());
        foreach (var unknown in library.Questionnaire.Unknown(given))
        {
            Report(line, $"no question offers \"{unknown}\"");
        }

        var signs = library.Questionnaire.Replay(given)[^1].Signs;
        return [.. library.Rules.Signs.Where(signs.Contains).Select(sign => sign.Id)];
    }

    private List<MeasuredCase> ReadYaml()
    {
        var content = new ContentFile(file.Name, File.ReadAllText(file.FullName), problems);
        var entries = YamlFile.Read<IReadOnlyList<YamlCase>>(content) ?? [];
        if (!problems.IsEmpty)
        {
            Report(1, "a file of cases is a list, each with name, story, ticks, urgency and reference, as in content/cases.yml");
        }

        foreach (var entry in entries)
        {
            CheckSigns(entry.Ticks, entry.Name.Line);
        }

        return [.. entries.Select(entry => new MeasuredCase(entry.Name.Value, entry.Ticks, new HashSet<Urgency> { entry.Urgency }))];
    }

    private void CheckSigns(IEnumerable<string> signs, int line)
    {
        foreach (var unknown in signs.Where(sign => library.Rules.Find(sign) is null))
        {
            Report(line, $"there is no sign \"{unknown}\"");
        }
    }

    private void Report(int line, string message) => problems.Enqueue(new ContentProblem(file.Name, line, message));

    private sealed record JsonCase(
        string Id, IReadOnlyList<Urgency> Accept, IReadOnlyList<string>? Signs = null,
        IReadOnlyDictionary<string, IReadOnlyList<string>>? Answers = null);

    private sealed record YamlCase(SourceValue Name, string Story, IReadOnlyList<string> Ticks, Urgency Urgency, string Reference);
}
