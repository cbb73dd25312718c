using System.Globalization;
using System.Net;
using System.Text;
using BackCare.Figures.Model;
using BackCare.Figures.Solving;
using BackCare.Screening;

namespace BackCare.Figures.Drawing;

/// <summary>The way through the form as an SVG: pages from top to bottom, further pages indented, and an arrow out where an emergency ends
/// it. Lengths are in units of the drawing: one is a CSS pixel at full size.</summary>
public static class FlowPicture
{
    private const int Row = 52;
    private const int Box = 40;
    private const int Indent = 48;
    private const int Left = 24;
    private const int Right = 600;
    private const int Width = 680;

    ///
    /// <param name="titleOf">What stands in the box of a page.</param>
    ///
    /// <param name="label">The name of the whole picture, for screen readers.</param>
    public static string Draw(IReadOnlyList<FlowPage> pages, Func<Question, string> titleOf, string label)
    {
        var svg = new StringBuilder();
        Append(svg, $"<svg class=\"flow\" role=\"img\" viewBox=\"0 0 {Width} {pages.Count * Row}\"><title>{WebUtility.HtmlEncode(label)}</title>");
        Append(svg, $"<path class=\"way\" d=\"M{Left / 2} {Box / 2}V{((pages.Count - 1) * Row) + (Box / 2)}\"/>");
        for (var i = 0; i < pages.Count; i++)
        {
            AppendPage(svg, pages[i], i * Row, WebUtility.HtmlEncode(titleOf(pages[i].Question)));
        }

        return svg.Append("</svg>").ToString();
    }

    private static void AppendPage(StringBuilder svg, FlowPage page, int top, string title)
    {
        var left = page.Openers.Count == 0 ? Left : Left + Indent;
        var middle = top + (Box / 2);
        Append(svg, $"<path class=\"way{(page.Openers.Count == 0 ? "" : " maybe")}\" d=\"M{Left / 2} {middle}H{left}\"/>");
        Append(svg, $"<rect x=\"{left}\" y=\"{top}\" width=\"{Right - left}\" height=\"{Box}\" rx=\"8\"/><text x=\"{left + 12}\" y=\"{middle + 5}\">{title}</text>");
        if (page.CanEnd)
        {
            Append(svg, $"<path class=\"out\" d=\"M{Right} {middle}h50m-12 -8l12 8l-12 8\"/>");
        }
    }

    private static void Append(StringBuilder svg, FormattableString text) => svg.Append(text.ToString(CultureInfo.InvariantCulture));
}
