using BackCare.Guides;

namespace BackCare.Plans;

/// <summary>The phases of one guide in a session.</summary>
/// <param name="before">The guide before it.</param>
internal sealed class SessionItem(PlanItem item, Guide? before)
{
    private readonly Repetition repetition = item.Guide.Repetition;

    // The right side first, as the steps of the guides say.
    private readonly IReadOnlyList<PlanSides> sides = item.Dosage.Sides == PlanSides.Both
        ? [PlanSides.Right, PlanSides.Left]
        : [item.Dosage.Sides];

    private bool HasSides => item.Guide.Dosage.Sides == Sides.Both;

    public IEnumerable<Phase> Phases()
    {
        foreach (var (i, part) in repetition.SetUp.Index())
        {
            var least = i > 0
                ? Session.SecondsOfABreath
                : before?.Position == item.Guide.Position ? Session.SecondsToGetReady
                : Session.SecondsToChangePosition;
            yield return ToPhase(PhaseKind.SetUp, part, Math.Max(least, Session.SecondsToSay(StepOf(part))), sides[0], 1, 0);
        }

        for (var set = 1; set <= item.Dosage.Sets; set++)
        {
            if (set > 1)
            {
                yield return ToPhase(PhaseKind.Rest, repetition.SetUp.Concat(repetition.Parts).First(), Session.SecondsToRest, sides[0],
                    set, 0);
            }

            foreach (var phase in Set(set))
            {
                yield return phase;
            }
        }

        foreach (var part in repetition.Finish)
        {
            yield return ToPhase(PhaseKind.Finish, part, Session.SecondsToSay(StepOf(part)), sides[^1], item.Dosage.Sets, 0);
        }
    }

    private IEnumerable<Phase> Set(int set)
    {
        var numbers = Enumerable.Range(1, item.Dosage.Repetitions);
        var turns = repetition.ChangeSides == SideChange.EachTime
            ? numbers.SelectMany(number => sides.Select(side => (Number: number, Side: side)))
            : sides.SelectMany(side => numbers.Select(number => (Number: number, Side: side)));
        return turns.Index().SelectMany(turn => Turn(set, turn.Item.Number, turn.Item.Side, isFirst: set == 1 && turn.Index == 0));
    }

    /// <summary>One repetition on one side, with what takes the position of that side again.</summary>
    private IEnumerable<Phase> Turn(int set, int number, PlanSides side, bool isFirst)
    {
        // A guide that changes sides at its end stays in position between; the others come back after each repetition.
        var takesPosition = HasSides && !isFirst && (repetition.ChangeSides == SideChange.EachTime || number == 1);
        foreach (var part in takesPosition ? repetition.SetUp.Where(part => part.IsOneSided) : [])
        {
            yield return ToPhase(PhaseKind.SetUp, part, Math.Max(Session.SecondsToGetReady, Session.SecondsToSay(StepOf(part))), side, set,
                number);
        }

        foreach (var part in HasSides ? repetition.FirstSide : repetition.Parts)
        {
            yield return ToPhase(part.IsAct ? PhaseKind.Act : PhaseKind.Move, part, SecondsOf(part, isNew: set == 1 && number == 1), side,
                set, number);
        }
    }

    /// <summary>A dose is kept to the second; where the pace is free, the first time leaves time to hear the step.</summary>
    private int SecondsOf(RepetitionPart part, bool isNew) =>
        part.LastsAsTheDoseSays ? item.Dosage.Hold
        : isNew ? Math.Max(part.Seconds ?? Session.SecondsOfABreath, Session.SecondsToSay(StepOf(part)))
        : part.Seconds ?? Session.SecondsOfABreath;

    private Step StepOf(RepetitionPart part) => item.Guide.Steps[part.Step - 1];

    private Phase ToPhase(PhaseKind kind, RepetitionPart part, int seconds, PlanSides side, int set, int number) =>
        new(item, kind, part, seconds, side, set, number);
}
