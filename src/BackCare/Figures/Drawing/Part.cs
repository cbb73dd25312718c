namespace BackCare.Figures.Drawing;

/// <summary>One shape of a picture.</summary>
/// <param name="Name">The same shape in another pose has the same name.</param>
/// <param name="Style">Its class in the stylesheet.</param>
/// <param name="Depth">Toward the viewer, metres: the greater is painted over the smaller.</param>
internal sealed record Part(string Name, string Style, PathData Path, float Depth);
