using System.Globalization;
using System.Text.RegularExpressions;

namespace BackCare.Web.Plumbing;

/// <summary><c>generate COUNT OUT [folder]</c>: writes a content folder with that many guides, copies of ours under other names, to see how
/// the site does when it grows. Never for visitors.</summary>
internal static partial class GenerateCommand
{
    /// <summary>The exit code: 0, or 1 when COUNT is no number.</summary>
    public static int Run(string count, string output, string? folder)
    {
        if (!int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted))
        {
            Console.Error.WriteLine($"\"{count}\" is not a number of guides.");
            return 1;
        }

        var target = Path.IsPathRooted(output) ? output : CheckCommand.FromShell(output);
        Copy(CheckCommand.Resolve(folder), target);
        var ours = Directory.GetFiles(Path.Combine(target, "en", "guides"), "*.md").Order(StringComparer.Ordinal).ToList();
        for (var number = ours.Count + 1; number <= wanted; number++)
        {
            Multiply(target, ours[number % ours.Count], number);
        }

        Console.WriteLine($"{Math.Max(wanted, ours.Count)} guides are in {target}.");
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
