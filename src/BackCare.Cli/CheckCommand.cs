using System.CommandLine;
using BackCare.Content;
using BackCare.Content.Style;

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
        var snapshot = ContentSnapshot.Read(content.FullName);
        var library = ContentLibrary.Load(snapshot);
        foreach (var warning in library.Warnings().Concat(StyleCheck.FindWarnings(snapshot)))
        {
            Console.WriteLine($"{warning.File}({warning.Line}): warning: {warning.Message}");
        }

        Console.WriteLine(
            $"The content is fine: {library.Guides.Count} guides, {library.Articles.Count} articles, {library.Rules.Signs.Count} signs, "
                + $"{library.Rules.Rules.Count} rules.");
        return 0;
    }
}
