using BackCare.Screening;

namespace BackCare.Fhir;

/// <summary>A condition in FHIRPath, over the variable <c>%signs</c>: the codes of all ticked signs.</summary>
internal static class ConditionExpression
{
    public static string From(Condition condition) =>
        condition.Fold(sign => new Part($"'{sign.Id}' in %signs", IsSign: true, $"'{sign.Id}'"), Combine).Expression;

    /// <summary>Whether a variable that holds codes has one of these.</summary>
    public static string AnyOf(string variable, IEnumerable<string> codes) =>
        $"{variable}.intersect({string.Join(" | ", codes.Select(code => $"'{code}'"))}).exists()";

    private static Part Combine(int count, IReadOnlyList<Part> parts) =>
        count == parts.Count ? Join(" and ", parts)
        : parts.All(part => part.IsSign) ? Counted(count, parts)
        : count == 1 ? Join(" or ", parts)
        : new Part($"({string.Join(" + ", parts.Select(part => $"iif({part.Expression}, 1, 0)"))} >= {count})", IsSign: false, "");

    private static Part Join(string by, IReadOnlyList<Part> parts) =>
        parts is [var single] ? single : new Part($"({string.Join(by, parts.Select(part => part.Expression))})", IsSign: false, "");

    private static Part Counted(int count, IReadOnlyList<Part> parts)
    {
        var common = $"%signs.intersect({string.Join(" | ", parts.Select(part => part.Literal))})";
        return new Part(count == 1 ? $"{common}.exists()" : $"({common}.count() >= {count})", IsSign: false, "");
    }

    private sealed record Part(string Expression, bool IsSign, string Literal);
}
