namespace BackCare.Guides;

/// <summary>What people most often get wrong in a guide.</summary>
/// <param name="Sentence">What is wrong, and what to do instead.</param>
/// <param name="Figure">The position crossed out: SVG with the sentence as its title, drawn when first shown.</param>
public sealed record Mistake(string Sentence, Lazy<string> Figure);
