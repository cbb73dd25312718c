namespace BackCare.Guides;

/// <summary>What a person does in one part of a repetition.</summary>
public enum RepetitionKind
{
    /// <summary>Moves into the position.</summary>
    Into,

    /// <summary>Stays in the position.</summary>
    Hold,

    /// <summary>Rolls to and fro over a roller or a ball.</summary>
    Roll,

    /// <summary>Sways to one side.</summary>
    Rock,

    /// <summary>Tightens muscles.</summary>
    Squeeze,

    /// <summary>Stays for slow breaths.</summary>
    Breathe,

    /// <summary>Comes back.</summary>
    Out,

    /// <summary>Moves into the position on the other side.</summary>
    OtherSide,
}
