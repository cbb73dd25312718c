namespace BackCare.Guides;

/// <summary>What one repetition of a guide is made of, in order.</summary>
/// <param name="SetUp">The steps before its first part.</param>
/// <param name="Finish">The steps after its last part that come back from the exercise.</param>
public sealed record Repetition(
    IReadOnlyList<RepetitionPart> Parts, SideChange ChangeSides, IReadOnlyList<RepetitionPart> SetUp, IReadOnlyList<RepetitionPart> Finish)
{
    /// <summary>On the right side first, as the steps say; all of it where the guide has no sides.</summary>
    public IEnumerable<RepetitionPart> FirstSide => Parts.TakeWhile(part => part.Kind != RepetitionKind.OtherSide);

    /// <summary>The same on the left side; begins with the change of sides.</summary>
    public IEnumerable<RepetitionPart> OtherSide => Parts.SkipWhile(part => part.Kind != RepetitionKind.OtherSide);

    /// <summary>The numbers of the first and the last step that are repeated.</summary>
    public (int First, int Last) Steps => (Parts.Min(part => part.Step), Parts.Max(part => part.Step));
}
