using BackCare.Guides;

namespace BackCare.Plans;

/// <summary>What is wrong with one item of a plan link, or with the whole link. It repeats nothing of what was not understood.</summary>
/// <param name="Position">Of the item in the link, from 1; 0 for the whole link.</param>
/// <param name="Guide">The guide of the item, where its name was understood.</param>
public sealed record PlanProblem(PlanFault Fault, int Position, Guide? Guide)
{
    /// <summary>The most that would have been right, where the fault is a number; else 0.</summary>
    public int Most => (Fault, Guide) switch
    {
        (PlanFault.TooLong, _) => PlanLink.MostCharacters,
        (PlanFault.TooManyGuides, _) => Plan.MostGuides,
        (PlanFault.Hold, { AtMost: var most }) => most.Hold,
        (PlanFault.Repetitions, { AtMost: var most }) => most.Repetitions,
        (PlanFault.Sets, { AtMost: var most }) => most.Sets,
        (PlanFault.TimesADay, { AtMost: var most }) => most.TimesADay,
        (PlanFault.DaysAWeek, { AtMost: var most }) => most.DaysAWeek,
        _ => 0,
    };
}
