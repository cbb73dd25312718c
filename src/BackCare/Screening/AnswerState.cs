namespace BackCare.Screening;

/// <summary>How a question that was shown has been answered.</summary>
public enum AnswerState
{
    /// <summary>Neither a tick nor "none": an unanswered question is never safe.</summary>
    Unanswered,

    /// <summary>Both a tick and "none".</summary>
    Contradictory,

    Answered,
}
