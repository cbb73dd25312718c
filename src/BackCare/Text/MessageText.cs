namespace BackCare.Text;

/// <summary>A page with one message.</summary>
public sealed record MessageText(string Title, string Text, string Link);
