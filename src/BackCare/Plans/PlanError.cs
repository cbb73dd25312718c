using BackCare.Guides;

namespace BackCare.Plans;

/// <summary>What is wrong with one item of a plan link, or with the whole link. It repeats nothing of what was not understood.</summary>
/// <param name="Position">Of the item in the link, from 1; 0 for the whole link.</param>
/// <param name="Guide">The guide of the item, where its name was understood.</param>
public sealed record PlanError(PlanErrorCode Code, int Position, Guide? Guide)
{
    /// <summary>The most that would have been right, where the error is a number; else 0.</summary>
    public int Max => (Code, Guide) switch
    {
        (PlanErrorCode.TooLong, _) => PlanSerializer.MaxCharacters,
        (PlanErrorCode.TooManyGuides, _) => Plan.MaxGuides,
        (PlanErrorCode.Hold, { AtMost: var most }) => most.Hold,
        (PlanErrorCode.Repetitions, { AtMost: var most }) => most.Repetitions,
        (PlanErrorCode.Sets, { AtMost: var most }) => most.Sets,
        (PlanErrorCode.TimesADay, { AtMost: var most }) => most.TimesADay,
        (PlanErrorCode.DaysAWeek, { AtMost: var most }) => most.DaysAWeek,
        _ => 0,
    };
}
