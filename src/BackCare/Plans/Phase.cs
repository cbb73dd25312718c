using BackCare.Guides;

namespace BackCare.Plans;

/// <summary>One stretch of time in a session: a step of a guide with its picture, on one side.</summary>
/// <param name="Part">The step and its picture; in a rest, those of the part before it.</param>
/// <param name="Side">One, left or right. The words of the steps are those of the right side: on the left, right and left trade
/// places.</param>
/// <param name="Set">From 1.</param>
/// <param name="Repetition">From 1, on its side; for a phase on the way to a repetition, the number of that one; 0 where there is
/// none.</param>
public sealed record Phase(PlanItem Item, PhaseKind Kind, RepetitionPart Part, int Seconds, PlanSides Side, int Set, int Repetition)
{
    public Step Step => Item.Guide.Steps[Part.Step - 1];

    public Picture Picture => Side == PlanSides.Left ? Part.Mirrored : Part.Picture;

    /// <summary>Whether it comes back from the last repetition of a set on its last side, so that nothing is to be done again.</summary>
    public bool IsLastWayBack =>
        Kind == PhaseKind.Move && Part.Kind == RepetitionKind.Out && Repetition == Item.Dosage.Repetitions
            && (Item.Dosage.Sides != PlanSides.Both || Side == PlanSides.Left);
}
