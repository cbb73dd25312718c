using System.Globalization;

namespace BackCare.Content.Yaml;

/// <summary>Texts of a YAML file as values of a type: numbers, dates, choices.</summary>
internal static class YamlScalar
{
    /// <summary>Reads a text as a value of a type, or null; there is no such reader for a type that is not a scalar.</summary>
    public static Func<YamlText, int, object?>? MakeReader(Type type)
    {
        if (type.IsEnum)
        {
            var choices = KebabCase.Choices(type);
            return (text, _) => choices.GetValueOrDefault(text.Value);
        }

        return type == typeof(string) ? (text, _) => text.Value
            : type == typeof(SourceValue) ? (text, line) => new SourceValue(text.Value, line)
            : type == typeof(int) ? (text, _) => int.TryParse(
                text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null
            : type == typeof(float) ? (text, _) => float.TryParse(
                text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var measure) && float.IsFinite(measure)
                ? measure
                : null
            : type == typeof(bool) ? (text, _) => bool.TryParse(text.Value, out var flag) ? flag : null
            : type == typeof(DateOnly) ? (text, _) => DateOnly.TryParseExact(
                text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null
            : null;
    }

    public static string DescribeMisfit(string text, Type type, string key) =>
        type.IsEnum ? $"\"{key}\" cannot be \"{text}\": write {Describe(type)}" : $"\"{key}\" is \"{text}\", but must be {Describe(type)}";

    public static string Describe(Type type) =>
        type.IsEnum ? "one of " + string.Join(", ", Enum.GetNames(type).Select(KebabCase.From))
        : type == typeof(int) ? "a whole number"
        : type == typeof(float) ? "a number"
        : type == typeof(bool) ? "true or false"
        : type == typeof(DateOnly) ? "a date such as 2026-11-21"
        : "a text";
}
