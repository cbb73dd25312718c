namespace BackCare.Screening;

/// <summary>A box of a question: a sign, or a topic. A topic is not a sign and no rule sees it; it only opens the boxes that come after
/// it.</summary>
/// <param name="Id">The name of the sign or the topic.</param>
/// <param name="Sign">Null for a topic.</param>
/// <param name="After">Asked only when one of these was ticked on an earlier page; empty: asked of everyone.</param>
public sealed record Tick(string Id, Sign? Sign, IReadOnlyList<string> After);
