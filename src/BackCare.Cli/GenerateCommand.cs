using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BackCare.Cli;

/// <summary><c>generate count out [content]</c>: a content folder with that many guides, copies of ours under other names, to see how the
/// site does when it grows. Never for visitors.</summary>
internal static partial class GenerateCommand
{
    public static Command Create()
    {
        var count = new Argument<int>("count") { Description = "How many guides" };
        count.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number < 1)
            {
                result.AddError($"generate cannot write {text} guides: write a number from 1 on");
            }
        });
        var output = new Argument<DirectoryInfo>("out") { Description = "The folder to write to; it must not exist" };
        var content = ContentFolder.CreateArgument();
        var command = new Command("generate", "Write a content folder with many guides, for measurements") { count, output, content };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(count), parsed.GetRequiredValue(output), parsed.GetRequiredValue(content)));
        return command;
    }

    private static int Run(int count, DirectoryInfo output, DirectoryInfo content)
    {
        if (output.Exists)
        {
            return Problems.Report([$"{output.FullName} exists already: name a new folder"]);
        }

        Copy(content.FullName, output.FullName);
        var ours = Directory.GetFiles(Path.Combine(output.FullName, "en", "guides"), "*.md").Order(StringComparer.Ordinal).ToList();
        for (var number = ours.Count + 1; number <= count; number++)
        {
            Multiply(output.FullName, ours[number % ours.Count], number);
        }

        Console.WriteLine($"{Math.Max(count, ours.Count)} guides are in {output.FullName}.");
        return 0;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static void Multiply(string target, string guide, int number)
    {
        var slug = Path.GetFileNameWithoutExtension(guide);
        var text = File.ReadAllText(guide).Replace($"pose:{slug}/", $"pose:{slug}-{number}/", StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(target, "en", "guides", $"{slug}-{number}.md"), Title().Replace(text, $"$0 {number}", 1));
        File.Copy(Path.Combine(target, "poses", $"{slug}.yml"), Path.Combine(target, "poses", $"{slug}-{number}.yml"));
    }

    [GeneratedRegex("^title: .*$", RegexOptions.Multiline)]
    private static partial Regex Title();
}
