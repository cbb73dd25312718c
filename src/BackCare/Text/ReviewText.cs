namespace BackCare.Text;

/// <summary>When a page was written and who reviewed it.</summary>
public sealed record ReviewText(string Title, string NotReviewed, string ReviewedBy, string Written, string Due);
