using System.Globalization;
using System.Net;
using System.Text;

namespace BackCare.Screening;

/// <summary>The way through the form as an SVG: pages from top to bottom, further pages indented, and a named arrow out where an emergency
/// ends it. Lengths are in units of the drawing: one is a CSS pixel at full size.</summary>
public sealed class FlowPicture
{
    private const int Line = 22;
    private const int Padding = 10;
    private const int Gap = 12;
    private const int Indent = 48;
    private const int Left = 24;
    private const int Right = 520;
    private const int Width = 680;

    // At a font size of 17 units, a letter is some 8.5 wide.
    private const int MaxLetters = 50;
    private const int IndentedLetters = MaxLetters - (Indent / 8);

    private readonly StringBuilder svg = new();
    private int top;
    private int? firstMiddle;
    private int lastMiddle;

    private FlowPicture()
    {
    }

    /// <summary>Draws all pages.</summary>
    /// <param name="titleOf">What stands in the box of a page.</param>
    /// <param name="exit">What stands at an arrow out.</param>
    /// <param name="label">The name of the whole picture, for screen readers.</param>
    public static string Draw(IReadOnlyList<FlowPage> pages, Func<Question, string> titleOf, string exit, string label)
    {
        var picture = new FlowPicture();
        foreach (var page in pages)
        {
            picture.AppendPage(page, titleOf(page.Question), exit);
        }

        var head = Invariant($"<svg class=\"flow\" role=\"img\" viewBox=\"0 0 {Width} {picture.top}\">")
            + Invariant($"<title>{WebUtility.HtmlEncode(label)}</title>");
        var way = Invariant($"<path class=\"way\" d=\"M{Left / 2} {picture.firstMiddle}V{picture.lastMiddle}\"/>");
        return head + way + picture.svg + "</svg>";
    }

    private void AppendPage(FlowPage page, string title, string exit)
    {
        var always = page.Openers.Count == 0;
        var lines = Wrap(title, always ? MaxLetters : IndentedLetters);
        var (left, height) = (always ? Left : Left + Indent, (2 * Padding) + (lines.Count * Line));
        var middle = top + (height / 2);
        Append($"<path class=\"way{(always ? "" : " maybe")}\" d=\"M{Left / 2} {middle}H{left}\"/>");
        Append($"<rect x=\"{left}\" y=\"{top}\" width=\"{Right - left}\" height=\"{height}\" rx=\"8\"/><text>");
        for (var i = 0; i < lines.Count; i++)
        {
            Append($"<tspan x=\"{left + 12}\" y=\"{top + Padding + (i * Line) + 16}\">{WebUtility.HtmlEncode(lines[i])}</tspan>");
        }

        Append($"</text>");
        if (page.CanEnd)
        {
            Append($"<path class=\"out\" d=\"M{Right} {middle}h36m-10 -7l10 7l-10 7\"/>");
            Append($"<text x=\"{Right + 44}\" y=\"{middle + 6}\">{WebUtility.HtmlEncode(exit)}</text>");
        }

        (top, firstMiddle, lastMiddle) = (top + height + Gap, firstMiddle ?? middle, middle);
    }

    private static List<string> Wrap(string text, int letters)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > letters)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = $"{lines[^1]} {word}".TrimStart();
            }
        }

        return lines;
    }

    private void Append(FormattableString text) => svg.Append(Invariant(text));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
