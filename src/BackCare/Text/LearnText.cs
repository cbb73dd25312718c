namespace BackCare.Text;

/// <summary>The list of articles.</summary>
public sealed record LearnText(string Title, string Description, string Lead);
