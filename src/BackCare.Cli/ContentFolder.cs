using System.CommandLine;

namespace BackCare.Cli;

/// <summary>The content folder that a command works on: the one named, or else the one of the checkout.</summary>
internal static class ContentFolder
{
    private const string Name = "content";

    /// <summary>The last argument of a command; left out, it is the checkout's folder.</summary>
    public static Argument<DirectoryInfo> CreateArgument(string name = Name) => new Argument<DirectoryInfo>(name)
    {
        Description = "A content folder; without it, the one of this checkout",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => Find(),
    }.AcceptExistingOnly();

    /// <summary>In the working folder or above it, or above the program.</summary>
    private static DirectoryInfo Find() =>
        FindAbove(Directory.GetCurrentDirectory()) ?? FindAbove(AppContext.BaseDirectory) ?? new DirectoryInfo(Name);

    private static DirectoryInfo? FindAbove(string? folder) =>
        folder is null ? null
        : File.Exists(Path.Combine(folder, Name, "screening.yml")) ? new DirectoryInfo(Path.Combine(folder, Name))
        : FindAbove(Path.GetDirectoryName(folder));
}
