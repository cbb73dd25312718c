namespace BackCare.Guides;

/// <summary>Who should change a guide, and how.</summary>
public sealed record Adaptation(string Who, string How);
