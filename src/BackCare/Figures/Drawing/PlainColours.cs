namespace BackCare.Figures.Drawing;

/// <summary>How a figure looks where the style sheet did not come: every person alike, and no part a black patch.</summary>
internal static class PlainColours
{
    private static readonly Dictionary<string, string> Fills = new()
    {
        ["skin"] = "#c08a5e",
        ["neck"] = "#a87148",
        ["ear"] = "#a87148",
        ["shirt"] = "#2a9d8f",
        ["trousers"] = "#3f5b88",
        ["hair"] = "#3a2923",
        ["glow"] = "#ffab1f",
        ["arrow"] = "#b84a0b",
        ["shadow"] = "#dde5e2",
        ["ghost"] = "#dde5e2",
    };

    private static readonly HashSet<string> Lines = ["line", "brow", "eye", "fold", "crease", "cross"];

    /// <summary>The attributes of a shape, by the first of its classes; what it rests on is pale.</summary>
    public static string Of(string style)
    {
        var name = style.Split(' ')[0];
        return Lines.Contains(name) ? " fill=\"none\" stroke=\"#444\"" : $" fill=\"{Fills.GetValueOrDefault(name, "#b3ccc4")}\"";
    }
}
