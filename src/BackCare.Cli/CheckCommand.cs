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
        var libraries = ContentLibrary.LoadAll(snapshot);
        var library = libraries[0];
        foreach (var warning in libraries.SelectMany(each => each.Warnings()).Concat(StyleCheck.FindWarnings(snapshot)))
        {
            Console.WriteLine($"{warning.File}({warning.Line}): warning: {warning.Message}");
        }

        Console.WriteLine(
            $"The content is fine: {library.Guides.Count} guides, {library.Articles.Count} articles, {library.Rules.Signs.Count} signs, "
                + $"{library.Rules.Rules.Count} rules"
                + $"{(libraries.Count == 1 ? "" : $"; also in {string.Join(", ", libraries.Skip(1).Select(each => each.Language))}")}.");
        return 0;
    }
}
