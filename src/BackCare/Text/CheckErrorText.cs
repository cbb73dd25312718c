namespace BackCare.Text;

/// <summary>What is said when an answer will not do.</summary>
public sealed record CheckErrorText(string TitlePrefix, string Title, string Unanswered, string Contradictory, string Unknown);
