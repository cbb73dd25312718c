using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace BackCare.Tests.Content.Translation;

/// <summary>A translation made by a machine of the simplest kind: the English words, with a mark in front of each title.</summary>
internal static partial class PseudoLanguage
{
    public const string Code = "xx";
    public const string Mark = "¶";

    private static readonly string[] Words =
    [
        "title", "summary", "feel", "do", "do-not", "stop-if", "change-if", "easier", "harder", "evidence", "mistake", "lead", "service",
        "level",
    ];

    /// <summary>Writes it beside the English of a content folder.</summary>
    public static void Write(string folder, string direction = "ltr")
    {
        var english = Path.Combine(folder, Languages.Master);
        foreach (var file in Directory.GetFiles(english, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "style.yml"))
        {
            var target = Path.Combine(folder, Code, Path.GetRelativePath(english, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, file.EndsWith(".yml", StringComparison.Ordinal)
                ? $"english: {HashOf(file)}\n{File.ReadAllText(file)}"
                : Translate(File.ReadAllText(file), HashOf(file), isRoutine: file.Contains("routines", StringComparison.Ordinal)));
        }

        var labels = Path.Combine(folder, Code, "interface.yml");
        File.WriteAllText(labels, File.ReadAllText(labels)
            .Replace("  language: English", "  language: Pseudo", StringComparison.Ordinal)
            .Replace("direction: ltr", $"direction: {direction}", StringComparison.Ordinal));
    }

    public static string HashOf(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..16];

    private static string Translate(string text, string hash, bool isRoutine)
    {
        var parts = Fences().Match(text);
        var keys = Blocks().Matches(parts.Groups["front"].Value).Select(block => block.Value)
            .Select(block => block.StartsWith("dosage:", StringComparison.Ordinal) ? NoteOf(block) : block)
            .Where(block => block.StartsWith("dosage:", StringComparison.Ordinal)
                || (Words.Contains(block.Split(':')[0]) && !(isRoutine && block.StartsWith("do:", StringComparison.Ordinal))))
            .Select(block => Title().Replace(block, $"$0{Mark}", 1));
        return $"---\nenglish: {hash}\n{string.Concat(keys)}---\n{parts.Groups["body"].Value}";
    }

    private static string NoteOf(string dosage) =>
        Note().Match(dosage) is { Success: true, Value: var note } ? $"dosage:\n{note}\n" : "";

    [GeneratedRegex(@"\A---\n(?<front>.*?\n)---\n(?<body>.*)\z", RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex(@"^[a-z-]+:.*\n(?:[ #].*\n)*", RegexOptions.Multiline)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"^  note:.*(?:\n    .*)*", RegexOptions.Multiline)]
    private static partial Regex Note();

    [GeneratedRegex("^title: \"?")]
    private static partial Regex Title();
}
