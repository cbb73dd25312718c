namespace BackCare.Plans;

/// <summary>One stretch of time in a session.</summary>
/// <param name="Side">One, left or right; one where the phase belongs to no side.</param>
/// <param name="Set">From 1.</param>
/// <param name="Repetition">From 1, on its side; for a phase on the way to a repetition, the number of that one; 0 where there is none.</param>
public sealed record Phase(PlanItem Item, PhaseKind Kind, int Seconds, PlanSides Side, int Set, int Repetition)
{
    /// <summary>Whether it is a repetition itself, not the way to one.</summary>
    public bool IsRepetition => Kind is PhaseKind.Hold or PhaseKind.Move;
}
