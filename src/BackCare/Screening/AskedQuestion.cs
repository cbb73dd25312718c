namespace BackCare.Screening;

/// <summary>A question as one person meets it.</summary>
/// <param name="Ticks">The boxes that this person is shown.</param>
/// <param name="Part">Which of the parts that everyone meets it belongs to, from 1; a further page about the same part keeps the
/// number.</param>
/// <param name="Signs">All signs ticked up to and including this page.</param>
public sealed record AskedQuestion(Question Question, IReadOnlyList<Tick> Ticks, AnswerState State, int Part, SignSet Signs);
