namespace BackCare.Text;

/// <summary>The frame of a question page.</summary>
public sealed record CheckText(
    string Description, string Back, string Continue, string Part, string PartMore, string Hint, string Or, string Forgotten);
