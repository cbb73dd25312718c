namespace BackCare.Guides;

/// <summary>One instruction of a guide: the action, the words that go with it, and its picture where the position changes.</summary>
/// <param name="Words">The words without marks, to be spoken.</param>
public sealed record Step(string Action, string Html, string Words, Picture? Picture);
