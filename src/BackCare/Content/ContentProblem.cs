namespace BackCare.Content;

/// <summary>Something wrong in a content file, where it stands, and how to fix it.</summary>
/// <param name="File">Relative to the folder above <c>content</c>, with forward slashes.</param>
/// <param name="Line">From 1.</param>
public sealed record ContentProblem(string File, int Line, string Message)
{
    public override string ToString() => $"{File}({Line}): {Message}";
}
