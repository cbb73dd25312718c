namespace BackCare.Screening;

/// <summary>What an outcome of the urgency STOP asks a person to stop: each has its own heading.</summary>
public enum StopKind
{
    /// <summary>Some moves: the guides without them stay open.</summary>
    Moves,

    /// <summary>Only the popping: every guide stays open.</summary>
    Popping,

    /// <summary>All stretches and exercises: no guide is left.</summary>
    Exercise,
}
