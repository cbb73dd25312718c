namespace BackCare.Figures.Drawing;

/// <summary>How a figure looks without its style sheet: every person alike, and no black patches. More colours would take the largest
/// figures over 1,100 bytes.</summary>
internal static class PlainColours
{
    /// <summary>Every part that is not named here.</summary>
    public const string Rest = "tan";

    /// <summary>The attribute of a shape, by the first of its classes; the whole picture has <see cref="Rest"/>.</summary>
    public static string WriteFill(string style) => style.Split(' ')[0] == "shirt" ? " fill=\"teal\"" : "";
}
