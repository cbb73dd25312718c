namespace BackCare.Text;

/// <summary>The messages for an answer that cannot be accepted.</summary>
public sealed record CheckErrorText(string TitlePrefix, string Title, string Unanswered, string Contradictory, string Unknown);
