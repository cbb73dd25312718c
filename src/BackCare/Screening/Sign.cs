namespace BackCare.Screening;

/// <summary>One thing that a person can tick.</summary>
/// <param name="Index">Its place among all signs, from 0 to 127: the bit that stands for it in a <see cref="SignSet"/>.</param>
public sealed record Sign(string Id, int Index);
