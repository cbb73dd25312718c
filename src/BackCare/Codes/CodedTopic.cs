namespace BackCare.Codes;

/// <summary>What some codes mean, and where on this site they lead.</summary>
/// <param name="Serious">Whether the codes suggest serious disease: such a topic never leads to a stretch.</param>
public sealed record CodedTopic(string Means, bool Serious, IReadOnlyList<CodeTarget> LeadsTo);
