namespace BackCare.Codes;

/// <summary>A list of diagnosis codes that health records use.</summary>
/// <param name="Names">How callers may name it: its id, object identifiers (OID), addresses.</param>
/// <param name="Hierarchical">Whether a longer code is a finer meaning of each shorter one that it begins with.</param>
public sealed record CodeSystem(string Id, IReadOnlyList<string> Names, bool Hierarchical);
