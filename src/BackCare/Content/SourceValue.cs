namespace BackCare.Content;

/// <summary>A name in a content file, with the line it stands on, so that a later check can point at it.</summary>
internal sealed record SourceValue(string Value, int Line);
