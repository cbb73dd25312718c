namespace BackCare.Plans;

/// <summary>What a person does in a phase of a session.</summary>
public enum PhaseKind
{
    /// <summary>Takes the first position of a guide, or that of its other side.</summary>
    SetUp,

    /// <summary>Moves into what the repetition is for, or comes back.</summary>
    Move,

    /// <summary>What the repetition is for: holds, rolls, rocks, squeezes or breathes.</summary>
    Act,

    /// <summary>Rests between two sets.</summary>
    Rest,

    /// <summary>Comes back from the exercise.</summary>
    Finish,
}
