namespace BackCare.Plans;

/// <summary>What a person does in a phase of a session.</summary>
public enum PhaseKind
{
    /// <summary>Fetches what the guide needs and takes its first position.</summary>
    GetReady,

    /// <summary>Moves into the hold.</summary>
    MoveIn,

    /// <summary>Comes back and moves into the hold on the other side.</summary>
    ChangeSide,

    /// <summary>One held repetition.</summary>
    Hold,

    /// <summary>One repetition of a move that is not held.</summary>
    Move,

    /// <summary>Comes back and rests.</summary>
    Rest,
}
