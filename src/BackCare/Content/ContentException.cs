namespace BackCare.Content;

/// <summary>The content cannot be used; carries the problems found, in the order of the files.</summary>
public sealed class ContentException : Exception
{
    // A longer list would not help: one mistake may cause them all.
    private const int MaxProblems = 100;

    public ContentException(IReadOnlyList<ContentProblem> problems)
        : this(problems.Count <= MaxProblems ? problems : [.. problems.Take(MaxProblems), CountRest(problems)], problems.Count)
    {
    }

    private ContentException(IReadOnlyList<ContentProblem> problems, int count)
        : base(string.Join(Environment.NewLine, problems)) => (Problems, Count) = (problems, count);

    /// <summary>At most 100, then one that says how many were left out.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; }

    /// <summary>How many there are in all.</summary>
    public int Count { get; }

    private static ContentProblem CountRest(IReadOnlyList<ContentProblem> problems) =>
        problems[MaxProblems] with { Message = $"and {problems.Count - MaxProblems} more from here on: fix the others first" };
}
