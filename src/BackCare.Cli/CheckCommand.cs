using System.CommandLine;
using BackCare.Content;

namespace BackCare.Cli;

/// <summary><c>check [content]</c>: lists everything that is wrong with a content folder.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var content = ContentFolder.CreateArgument();
        var command = new Command("check", "List everything that is wrong or odd in a content folder") { content };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(content)));
        return command;
    }

    private static int Run(DirectoryInfo content)
    {
        var library = ContentLibrary.Load(content.FullName);
        foreach (var warning in library.Warnings())
        {
            Console.WriteLine($"{warning} (warning)");
        }

        Console.WriteLine(
            $"The content is fine: {library.Guides.Count} guides, {library.Articles.Count} articles, {library.Rules.Signs.Count} signs, {library.Rules.Rules.Count} rules.");
        return 0;
    }
}
