namespace BackCare.Plans;

/// <summary>A plan as it is done once, second by second. Only the holds come from a dose: no source times the rest, so those are a pace that we
/// chose, which a person may pause or stretch.</summary>
public sealed record Session(IReadOnlyList<Phase> Phases)
{
    /// <summary>To sit, lie or kneel down, and to lay a thing ready.</summary>
    public const int SecondsToGetReady = 10;

    /// <summary>One slow breath, in which a guide's own words let a person move.</summary>
    public const int SecondsOfABreath = 5;

    /// <summary>A breath to come back, and some time to take the other side.</summary>
    public const int SecondsToChangeSide = 8;

    /// <summary>A few breaths between two sets or two guides.</summary>
    public const int SecondsToRest = 15;

    public int Seconds => Phases.Sum(phase => phase.Seconds);

    public static Session From(Plan plan) =>
        new([.. plan.Items.SelectMany((item, i) => (IEnumerable<Phase>)[.. Between(item, i > 0), .. PhasesOf(item)])]);

    private static IEnumerable<Phase> Between(PlanItem item, bool isLater) =>
    [
        .. isLater ? [new Phase(item, PhaseKind.Rest, SecondsToRest, PlanSides.One, 1, 0)] : Array.Empty<Phase>(),
        new Phase(item, PhaseKind.GetReady, SecondsToGetReady, PlanSides.One, 1, 0),
    ];

    private static IEnumerable<Phase> PhasesOf(PlanItem item)
    {
        for (var set = 1; set <= item.Dosage.Sets; set++)
        {
            if (set > 1)
            {
                yield return new Phase(item, PhaseKind.Rest, SecondsToRest, PlanSides.One, set, 0);
            }

            foreach (var phase in PhasesOf(item, set))
            {
                yield return phase;
            }
        }
    }

    /// <summary>The sides take turns, the right one first, as the steps of the guides say.</summary>
    private static IEnumerable<Phase> PhasesOf(PlanItem item, int set)
    {
        IReadOnlyList<PlanSides> sides = item.Dosage.Sides == PlanSides.Both ? [PlanSides.Right, PlanSides.Left] : [item.Dosage.Sides];
        for (var repetition = 1; repetition <= item.Dosage.Repetitions; repetition++)
        {
            foreach (var side in sides)
            {
                if (item.Dosage.Hold == 0)
                {
                    yield return new Phase(item, PhaseKind.Move, SecondsOfABreath, side, set, repetition);
                    continue;
                }

                var isFirst = repetition == 1 && side == sides[0];
                if (!isFirst && sides.Count == 1)
                {
                    yield return new Phase(item, PhaseKind.Rest, SecondsOfABreath, side, set, repetition);
                }

                yield return isFirst || sides.Count == 1
                    ? new Phase(item, PhaseKind.MoveIn, SecondsOfABreath, side, set, repetition)
                    : new Phase(item, PhaseKind.ChangeSide, SecondsToChangeSide, side, set, repetition);
                yield return new Phase(item, PhaseKind.Hold, item.Dosage.Hold, side, set, repetition);
            }
        }
    }
}
