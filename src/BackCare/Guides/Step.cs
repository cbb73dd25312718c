namespace BackCare.Guides;

/// <summary>One instruction of a guide: the action, the words that go with it, and its picture where the position changes.</summary>
public sealed record Step(string Action, string Html, Picture? Picture);
