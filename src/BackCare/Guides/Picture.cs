namespace BackCare.Guides;

/// <summary>A picture of a step.</summary>
/// <param name="Pose">Which pose it shows, as the author wrote it: <c>chair-twist/right</c>.</param>
/// <param name="Alternative">The words for people who do not see it.</param>
/// <param name="Drawing">SVG, drawn when first shown: few of the guides are opened, and drawing all took a third of the start.</param>
/// <param name="Still">The same without its movement.</param>
/// <param name="Moves">Whether it carries a movement that the page's control plays.</param>
public sealed record Picture(string Pose, string Alternative, Lazy<string> Drawing, Lazy<string> Still, bool Moves);
