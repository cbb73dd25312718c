namespace BackCare.Figures.Drawing;

/// <summary>One shape of a picture.</summary>
/// <param name="Name">The same shape in another pose has the same name.</param>
/// <param name="Style">Its classes in the stylesheet.</param>
/// <param name="IsStill">Whether it stays as it is while the person moves.</param>
internal sealed record Mark(string Name, string Style, Shape Shape, bool IsStill = false);
