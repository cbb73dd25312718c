namespace BackCare.Content.Translation;

/// <summary>What a text and its translation have in common: numbers, tokens in braces, and where links lead.</summary>
internal static class TextMarks
{
    /// <summary>All of them, sorted, so that a language may choose their order.</summary>
    public static IReadOnlyList<string> Find(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange('0', '9') < 0 && text.IndexOfAny('{', ']') < 0)
        {
            return [];
        }

        var marks = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var length = text[i] switch
            {
                '{' => AddToken(text[i..], marks),
                ']' when text[i..] is [_, '(', ..] => AddTarget(text[i..], marks),
                >= '0' and <= '9' => AddNumber(text[i..], marks),
                _ => 1,
            };
            i += length;
        }

        marks.Sort(StringComparer.Ordinal);
        return marks;
    }

    /// <summary>Describes what one text has and the other lacks.</summary>
    public static string? FindDifference(string english, string text)
    {
        var (theirs, ours) = (Find(english), Find(text));
        return theirs.SequenceEqual(ours) ? null
            : $"differs from the English in its numbers, tokens or links: only here {Rest(ours, theirs)}, only in English "
                + $"{Rest(theirs, ours)}";
    }

    private static int AddToken(ReadOnlySpan<char> text, List<string> marks)
    {
        var end = text.IndexOf('}');
        if (end < 0)
        {
            return 1;
        }

        marks.Add(text[..(end + 1)].ToString());
        return end + 1;
    }

    private static int AddTarget(ReadOnlySpan<char> text, List<string> marks)
    {
        var end = text.IndexOf(')');
        if (end < 0)
        {
            return 1;
        }

        marks.Add(text[1..(end + 1)].ToString());
        return end + 1;
    }

    // Thousands may be set apart in another way, or in none; a decimal point stays as it is.
    private static int AddNumber(ReadOnlySpan<char> text, List<string> marks)
    {
        var end = 1;
        while (end < text.Length
            && (char.IsAsciiDigit(text[end])
                || (text[end] is '.' or ',' or '\u00a0' or '\u202f' && text[(end + 1)..] is [>= '0' and <= '9', ..])))
        {
            end++;
        }

        marks.Add(text[..end].ToString().Replace(",", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal)
            .Replace("\u202f", "", StringComparison.Ordinal));
        return end;
    }

    private static string Rest(IReadOnlyList<string> marks, IReadOnlyList<string> others)
    {
        var rest = marks.ToList();
        foreach (var other in others)
        {
            rest.Remove(other);
        }

        return rest.Count == 0 ? "none" : string.Join(" ", rest);
    }
}
