using System.Collections.Concurrent;
using System.Text.Json;

namespace BackCare;

/// <summary>The spelling of keys and choices in content files and addresses: <c>LyingOnBack</c> is written <c>lying-on-back</c>.</summary>
public static class KebabCase
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, object>> Known = new();

    public static string From(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);

    /// <summary>The choice that is written so, or null when there is none.</summary>
    public static T? Parse<T>(string text)
        where T : struct, Enum => Choices(typeof(T)).TryGetValue(text, out var value) ? (T)value : null;

    /// <summary>The values of an enumeration by how they are written, in their order.</summary>
    internal static IReadOnlyDictionary<string, object> Choices(Type type) => Known.GetOrAdd(
        type, each => new OrderedDictionary<string, object>(
            Enum.GetValues(each).Cast<object>().Select(value => KeyValuePair.Create(From(value.ToString()!), value))));

    /// <summary>Whether a name may stand in an address and in a file name: <c>knee-to-chest</c>.</summary>
    public static bool IsSlug(string name)
    {
        var before = '-';
        foreach (var letter in name)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && (letter != '-' || before == '-'))
            {
                return false;
            }

            before = letter;
        }

        return before != '-';
    }
}
