using System.Text.Json;
using BackCare.Screening;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BackCare.Web.Api;

/// <summary>Reads <c>{"signs": ["night-pain", "fever"]}</c>, and says in words what is wrong with anything else.</summary>
internal static class ScreeningRequestReader
{
    private const int MaxBytes = 16 * 1024;
    private const string Form = """Send {"signs": ["night-pain", "fever"]}; GET /api/screening lists the signs.""";

    public static async Task<(SignSet? Signs, ProblemHttpResult? Problem)> ReadAsync(HttpRequest request, RuleTable rules)
    {
        if (!request.HasJsonContentType())
        {
            return (
                null, Problem("The body must be JSON: set Content-Type to application/json.", StatusCodes.Status415UnsupportedMediaType));
        }

        // It has arrived whole, so that its length is known.
        if (request.Body is { CanSeek: true, Length: > MaxBytes })
        {
            return (null, Problem($"The body is over {MaxBytes / 1024} KB, more than all signs together need."));
        }

        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            return FindProblem(document.RootElement, rules) is { } problem
                ? (null, Problem(problem))
                : (SignSet.From(Texts(document.RootElement.GetProperty("signs")).Select(id => rules.Find(id)!)), null);
        }
        catch (Exception exception) when (Describe(exception) is { } problem)
        {
            return (null, Problem(problem));
        }
    }

    private static string? Describe(Exception exception) => exception switch
    {
        JsonException json => $"The body is not JSON: see line {json.LineNumber + 1}, byte {json.BytePositionInLine + 1}.",

        // JSON may escape an unpaired surrogate, which is not valid text.
        InvalidOperationException => "The body has a text that is not valid Unicode.",
        _ => null,
    };

    private static string? FindProblem(JsonElement root, RuleTable rules)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("signs", out var signs))
        {
            return "The body must be an object with \"signs\".";
        }

        var names = root.EnumerateObject().Select(property => property.Name).ToList();
        return names.Find(name => name != "signs") is { } other ? $"The body has an unknown property \"{other}\"."
            : signs.ValueKind != JsonValueKind.Array || signs.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String)
                ? "\"signs\" must be a list of texts."
            : names.Count > 1 ? "The body has \"signs\" more than once."
            : Texts(signs).FirstOrDefault(id => rules.Find(id) is null) is { } unknown ? $"There is no sign \"{unknown}\"."
            : null;
    }

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);

    private static ProblemHttpResult Problem(string title, int status = StatusCodes.Status400BadRequest) =>
        TypedResults.Problem(Form, statusCode: status, title: title);
}
