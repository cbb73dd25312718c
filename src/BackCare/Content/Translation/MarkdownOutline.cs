namespace BackCare.Content.Translation;

/// <summary>The parts of a Markdown text that its translation has as well.</summary>
/// <param name="Blocks">Between empty lines, each with its line from 0.</param>
internal sealed record MarkdownOutline(
    int Headings, int Items, IReadOnlyList<string> Pictures, IReadOnlyList<(int Line, string Text)> Blocks)
{
    private const string PicturePrefix = "(pose:";

    public static MarkdownOutline From(string body)
    {
        var (headings, items, pictures, blocks) = (0, 0, new List<string>(), new List<(int Line, string Text)>());
        var isNew = true;
        foreach (var (i, line) in body.Split('\n').Index())
        {
            headings += line.StartsWith('#') ? 1 : 0;
            items += IsItem(line.AsSpan().TrimStart()) ? 1 : 0;
            if (line.IndexOf(PicturePrefix, StringComparison.Ordinal) is >= 0 and var at)
            {
                pictures.Add(line[(at + 1)..].TrimEnd().TrimEnd(')'));
            }

            if (line.AsSpan().IsWhiteSpace())
            {
                isNew = true;
            }
            else if (isNew)
            {
                blocks.Add((i, line));
                isNew = false;
            }
            else
            {
                blocks[^1] = (blocks[^1].Line, $"{blocks[^1].Text}\n{line}");
            }
        }

        return new MarkdownOutline(headings, items, pictures, blocks);
    }

    public string Describe() => $"{Headings} headings, {Items} list entries and {Pictures.Count} pictures";

    private static bool IsItem(ReadOnlySpan<char> line) =>
        line is ['-' or '*', ' ', ..]
        || (line.IndexOfAnyExceptInRange('0', '9') is > 0 and var end && line[end..] is ['.', ' ', ..]);
}
