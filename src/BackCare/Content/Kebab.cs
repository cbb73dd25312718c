using System.Text.RegularExpressions;

namespace BackCare.Content;

/// <summary>The spelling of keys and choices in content files: <c>LyingOnBack</c> is written <c>lying-on-back</c>.</summary>
public static partial class Kebab
{
    public static string Case(string name) => WordStart().Replace(name, "-$0").ToLowerInvariant();

    /// <summary>The choice that is written so, or null when there is none.</summary>
    public static T? Parse<T>(string text)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Case(value!.Value.ToString()) == text);

    /// <summary>Whether a name may stand in an address and in a file name: <c>knee-to-chest</c>.</summary>
    public static bool IsSlug(string name) => Slug().IsMatch(name);

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex WordStart();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Slug();
}
