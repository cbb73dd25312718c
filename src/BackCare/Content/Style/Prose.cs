using System.Text.RegularExpressions;

namespace BackCare.Content.Style;

/// <summary>Counts what makes English hard to read.</summary>
internal static partial class Prose
{
    public static IReadOnlyList<string> SplitSentences(string text) =>
        [.. SentenceEnd().Split(text).Where(sentence => Word().IsMatch(sentence))];

    public static IReadOnlyList<string> SplitWords(string sentence) => [.. Word().Matches(sentence).Select(match => match.Value)];

    /// <summary>The Flesch-Kincaid grade: the school year that can read the sentences. Syllables are estimated.</summary>
    public static double Grade(IReadOnlyList<string> sentences)
    {
        var words = sentences.SelectMany(SplitWords).ToList();
        return words.Count == 0 ? 0 : (0.39 * words.Count / sentences.Count) + (11.8 * words.Sum(CountSyllables) / words.Count) - 15.59;
    }

    private static int CountSyllables(string word) =>
        word.Split('-').Sum(part => Math.Max(1, Vowels().Count(part) - (SilentEnd().IsMatch(part) ? 1 : 0)));

    [GeneratedRegex(@"(?<=[.!?]["")']?)\s+(?=[""'(]?[\p{Lu}\p{N}])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’%°.,-]*")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+", RegexOptions.IgnoreCase)]
    private static partial Regex Vowels();

    // moves, moved, move: one syllable; but little, needed, uses: two.
    [GeneratedRegex(@"[aeiouy][^aeiouy]*([^aeiouyl]e|[^aeioutdy]ed|[^aeiouycgsxz]es)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex SilentEnd();
}
