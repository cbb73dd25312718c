using System.Collections.Concurrent;
using System.Globalization;
using BackCare.Content.Readers;
using BackCare.Content.Yaml;

namespace BackCare.Content.Style;

/// <summary>Warns authors of words that are hard to read, and of sources that are named unlike their publication. A warning stops no
/// start.</summary>
public static class StyleCheck
{
    /// <summary>The file of the house style, which only this reads.</summary>
    internal const string File = $"{Language}/style.yml";

    private const string Language = Languages.Master;

    /// <summary>The warnings about a content folder, by file and line.</summary>
    public static IReadOnlyList<ContentProblem> FindWarnings(ContentSnapshot snapshot)
    {
        var warnings = new ConcurrentQueue<ContentProblem>();
        var folder = new ContentFolder(snapshot, warnings);
        CheckTexts(folder, snapshot);
        CheckSources(folder);
        return [.. warnings.OrderBy(warning => warning.File, StringComparer.Ordinal).ThenBy(warning => warning.Line)];
    }

    private static void CheckTexts(ContentFolder folder, ContentSnapshot snapshot)
    {
        if (folder.Read(File) is not { } file || YamlFile.Read<HouseStyle>(file) is not { } style)
        {
            return;
        }

        var check = new TextCheck(style);
        string[] folders = ["articles", "guides", "outcomes", "routines"];
        var grades = folders.SelectMany(name => snapshot.NamesIn($"{Language}/{name}", ".md"))
            .Select(name => check.Check(folder.Read(name)!))
            .ToList();
        if (grades.Count > 0 && grades.Average() > style.MaxMeanGrade)
        {
            file.Report(1, string.Create(CultureInfo.InvariantCulture, $"the mean reading grade is {grades.Average():0.0}, more than "
                + $"{style.MaxMeanGrade}"));
        }
    }

    private static void CheckSources(ContentFolder folder)
    {
        if (folder.Read("sources.yml") is { } sources && YamlFile.Read<IReadOnlyDictionary<SourceValue, SourceEntry>>(sources) is { } cited
            && folder.Read("publications.yml") is { } publications
            && YamlFile.Read<IReadOnlyDictionary<SourceValue, Publication>>(publications) is { } published)
        {
            PublicationCheck.Check(sources, cited, publications, published);
        }
    }
}
