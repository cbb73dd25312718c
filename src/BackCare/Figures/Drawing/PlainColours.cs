namespace BackCare.Figures.Drawing;

/// <summary>How a figure looks where the style sheet did not come: every person alike, and no part a black patch.</summary>
internal static class PlainColours
{
    /// <summary>What a person rests on, and every part that is not named here.</summary>
    public const string Rest = "silver";

    private static readonly Dictionary<string, string> Fills = new()
    {
        ["skin"] = "peru",
        ["neck"] = "sienna",
        ["ear"] = "sienna",
        ["shirt"] = "teal",
        ["trousers"] = "navy",
        ["hair"] = "maroon",
        ["glow"] = "orange",
        ["arrow"] = "red",
    };

    private static readonly HashSet<string> Lines = ["line", "brow", "eye", "fold", "crease", "cross"];

    /// <summary>The attribute of a shape, by the first of its classes; the whole picture has <see cref="Rest"/>.</summary>
    public static string Of(string style)
    {
        var name = style.Split(' ')[0];
        return Lines.Contains(name) ? " fill=\"none\"" : Fills.TryGetValue(name, out var fill) ? $" fill=\"{fill}\"" : "";
    }
}
