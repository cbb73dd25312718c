namespace BackCare.Guides;

/// <summary>One part of a repetition.</summary>
/// <param name="Step">The number of the step whose words say what to do, from 1.</param>
/// <param name="Picture">The position, with the movement from the part before it; still where the position stays.</param>
/// <param name="Mirrored">The same on the other side, with no words of its own.</param>
/// <param name="IsOneSided">Whether it takes a position in which left and right differ.</param>
/// <param name="Seconds">How long it takes; null where the dose says how long, or where the pace is free.</param>
public sealed record RepetitionPart(RepetitionKind Kind, int Step, Picture Picture, Picture Mirrored, bool IsOneSided, int? Seconds)
{
    /// <summary>Whether it is what the repetition is for, not the way to it or back.</summary>
    public bool IsAct =>
        Kind is RepetitionKind.Hold or RepetitionKind.Roll or RepetitionKind.Rock or RepetitionKind.Squeeze or RepetitionKind.Breathe;

    /// <summary>Whether it lasts as long as the hold of the dose.</summary>
    public bool LastsAsTheDoseSays => IsAct && Seconds is null;
}
