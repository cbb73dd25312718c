namespace BackCare.Guides;

/// <summary>The words around the steps of a guide.</summary>
/// <param name="StopIf">Each continues the sentence "Stop if …".</param>
/// <param name="LeaveOut">Who should leave the guide out; each rules it out in the screening as well.</param>
/// <param name="ChangeIf">Who should skip or change the guide, beyond what the screening computes from what it involves.</param>
/// <param name="Evidence">What the references agree and disagree on.</param>
public sealed record GuideAdvice(
    string Feel,
    IReadOnlyList<string> Do,
    IReadOnlyList<string> DoNot,
    IReadOnlyList<string> StopIf,
    LeaveOut LeaveOut,
    IReadOnlyList<Adaptation> ChangeIf,
    string Easier,
    string Harder,
    string Evidence);
