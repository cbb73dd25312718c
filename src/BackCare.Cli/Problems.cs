namespace BackCare.Cli;

/// <summary>Prints the problems that stop a command, one a line, on the error stream.</summary>
internal static class Problems
{
    /// <summary>The exit code, 1.</summary>
    public static int Report(IReadOnlyList<object> problems)
    {
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        Console.Error.WriteLine($"{problems.Count} to fix.");
        return 1;
    }
}
