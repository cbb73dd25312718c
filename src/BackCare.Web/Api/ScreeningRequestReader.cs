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
            return (null, Problem("The body must be JSON: set Content-Type to application/json.", StatusCodes.Status415UnsupportedMediaType));
        }

        if (await ReadBodyAsync(request) is not { } body)
        {
            return (null, Problem($"The body is over {MaxBytes / 1024} KB, more than all signs together need."));
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            return ReadSigns(document.RootElement, rules);
        }
        catch (JsonException exception)
        {
            return (null, Problem($"The body is not JSON: see line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}."));
        }
        catch (InvalidOperationException)
        {
            // JSON may escape half of a character pair, which no text can hold.
            return (null, Problem("The body has a text that is not valid Unicode."));
        }
    }

    private static (SignSet? Signs, ProblemHttpResult? Problem) ReadSigns(JsonElement root, RuleTable rules)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("signs", out var list))
        {
            return (null, Problem("The body must be an object with \"signs\"."));
        }

        if (root.EnumerateObject().FirstOrDefault(property => property.Name != "signs") is { Value.ValueKind: not JsonValueKind.Undefined } other)
        {
            return (null, Problem($"The body has an unknown property \"{other.Name}\"."));
        }

        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
        {
            return (null, Problem("\"signs\" must be a list of texts."));
        }

        if (root.EnumerateObject().Count() > 1)
        {
            return (null, Problem("The body has \"signs\" more than once."));
        }

        var ids = list.EnumerateArray().Select(item => item.GetString()!).ToList();
        return ids.FirstOrDefault(id => rules.Find(id) is null) is { } unknown
            ? (null, Problem($"There is no sign \"{unknown}\"."))
            : (SignSet.From(ids.Select(id => rules.Find(id)!)), null);
    }

    /// <summary>The whole body, or null when it is longer than allowed, however long it claims to be.</summary>
    private static async Task<byte[]?> ReadBodyAsync(HttpRequest request)
    {
        var buffer = new byte[MaxBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        return length > MaxBytes ? null : buffer[..length];
    }

    private static ProblemHttpResult Problem(string title, int status = StatusCodes.Status400BadRequest) =>
        TypedResults.Problem(Form, statusCode: status, title: title);
}
