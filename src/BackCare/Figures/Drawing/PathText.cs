using System.Globalization;
using System.Text;

namespace BackCare.Figures.Drawing;

/// <summary>Writes path data with the fewest characters: a command is not repeated, and a minus sign separates by itself.</summary>
internal sealed class PathText
{
    private readonly StringBuilder text = new();
    private char last;

    public PathText Put(char command, params ReadOnlySpan<(int X, int Y)> points)
    {
        var bare = command != last;
        if (bare)
        {
            text.Append(last = command);
        }

        foreach (var (x, y) in points)
        {
            Put(x, bare);
            Put(y, false);
            bare = false;
        }

        return this;
    }

    public override string ToString() => text.ToString();

    private void Put(int number, bool first)
    {
        text.Append(first || number < 0 ? "" : " ").Append(number.ToString(CultureInfo.InvariantCulture));
    }
}
