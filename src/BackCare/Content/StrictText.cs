using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace BackCare.Content;

/// <summary>Decodes the bytes of a file, and reports a problem instead of guessing what the author wrote.</summary>
internal static class StrictText
{
    // Includes U+FFFD, which programs write in place of a letter that they could not read.
    private static readonly SearchValues<char> Unwritten =
        SearchValues.Create(
            [.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n', '\r']), '\x7f', '\xfffd', '\xfffe', '\xffff']);

    /// <summary>The text, or null with a problem added.</summary>
    public static string? Read(string name, ReadOnlySpan<byte> bytes, ICollection<ContentProblem> problems)
    {
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (!Utf8.IsValid(bytes))
        {
            problems.Add(
                new ContentProblem($"content/{name}", LineOfWrongByte(bytes), "a letter here is not UTF-8: save the file as UTF-8"));
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (text.AsSpan().IndexOfAny(Unwritten) is >= 0 and var at)
        {
            problems.Add(new ContentProblem(
                $"content/{name}", text.AsSpan(0, at).Count('\n')
                    + 1, $"a character here, U+{(int)text[at]:X4}, is no text: write the letter again"));
            return null;
        }

        return text;
    }

    /// <summary>The first character that is no text; null when there is none.</summary>
    public static int? FindUnwritten(string text) => text.AsSpan().IndexOfAny(Unwritten) is >= 0 and var at ? text[at] : null;

    private static int LineOfWrongByte(ReadOnlySpan<byte> bytes)
    {
        var line = 1;
        for (var rest = bytes; rest.IndexOf((byte)'\n') is >= 0 and var end && Utf8.IsValid(rest[..end]); rest = rest[(end + 1)..])
        {
            line++;
        }

        return line;
    }
}
