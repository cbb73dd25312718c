namespace BackCare.Guides;

/// <summary>What one repetition of a guide is made of, in order. The steps before its first part set up, and those after its last part
/// finish.</summary>
public sealed record Repetition(IReadOnlyList<RepetitionPart> Parts, SideChange ChangeSides)
{
    /// <summary>On the right side first, as the steps say; all of it where the guide has no sides.</summary>
    public IEnumerable<RepetitionPart> FirstSide => Parts.TakeWhile(part => part.Kind != RepetitionKind.OtherSide);

    /// <summary>The same on the left side; begins with the change of sides.</summary>
    public IEnumerable<RepetitionPart> OtherSide => Parts.SkipWhile(part => part.Kind != RepetitionKind.OtherSide);

    /// <summary>The numbers of the first and the last step that are repeated.</summary>
    public (int First, int Last) Steps => (Parts.Min(part => part.Step), Parts.Max(part => part.Step));
}
