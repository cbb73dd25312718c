using BackCare.Content;

namespace BackCare.Web.Plumbing;

/// <summary><c>check [folder]</c>: says everything that is wrong with a content folder, without serving it.</summary>
internal static class CheckCommand
{
    /// <summary>The exit code: 0 when the content is fine, 1 when not.</summary>
    public static int Run(string? folder)
    {
        try
        {
            var library = ContentLibrary.Load(Resolve(folder));
            foreach (var warning in library.Warnings())
            {
                Console.WriteLine($"{warning} (warning)");
            }

            Console.WriteLine(
                $"The content is fine: {library.Guides.Count} guides, {library.Articles.Count} articles, {library.Rules.Signs.Count} signs, {library.Rules.Rules.Count} rules.");
            return 0;
        }
        catch (ContentException exception)
        {
            return Report(exception.Problems);
        }
    }

    /// <summary>Says on the error stream what keeps the site from starting; the exit code, 1.</summary>
    public static int Report(IReadOnlyList<object> problems)
    {
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        Console.Error.WriteLine($"{problems.Count} to fix. The site does not start before that.");
        return 1;
    }

    // "dotnet run" starts the program in the project's folder; the author means the folder that the command was typed in.
    internal static string Resolve(string? folder) =>
        folder is null ? Hosting.ProgramFolder.FindContent()
        : Directory.Exists(folder) ? folder
        : FromShell(folder);

    internal static string FromShell(string path) => Path.Combine(Environment.GetEnvironmentVariable("PWD") ?? "", path);
}
