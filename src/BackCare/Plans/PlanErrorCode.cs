namespace BackCare.Plans;

/// <summary>What can be wrong with a plan or with one of its items.</summary>
public enum PlanErrorCode
{
    /// <summary>The link names no guide at all.</summary>
    Empty,

    /// <summary>The link is longer than any plan needs.</summary>
    TooLong,

    /// <summary>The link lost its end, or was changed on its way.</summary>
    Cut,

    /// <summary>The plan has more guides than it may have.</summary>
    TooManyGuides,

    /// <summary>There is no guide of that name.</summary>
    UnknownGuide,

    /// <summary>The plan has this guide already.</summary>
    RepeatedGuide,

    /// <summary>A part of the dose is malformed, or repeats another part.</summary>
    NotUnderstood,

    /// <summary>Sides for a guide that has none, or the other way round.</summary>
    Sides,

    /// <summary>A hold for a move that is not held.</summary>
    NotHeld,

    /// <summary>The hold is outside the bounds of the guide.</summary>
    Hold,

    /// <summary>The repetitions are outside the bounds of the guide.</summary>
    Repetitions,

    /// <summary>The sets are outside the bounds of the guide.</summary>
    Sets,

    /// <summary>The times a day are outside the bounds of the guide.</summary>
    TimesADay,

    /// <summary>The days a week are outside the bounds of the guide.</summary>
    DaysAWeek,
}
