namespace BackCare.Text;

/// <summary>The way through the form, as a picture and as text.</summary>
public sealed record FlowText(
    string Title, string Description, string Lead, string Picture, string Exit, string AsText, string Everyone, string OnlyAfter,
    string CanEnd, string End);
