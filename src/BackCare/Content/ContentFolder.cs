namespace BackCare.Content;

/// <summary>The files below <c>content/</c>, read with the names by which authors know them.</summary>
internal sealed class ContentFolder(string path, List<ContentProblem> problems)
{
    /// <summary>The file, or null with a problem reported when there is none.</summary>
    public ContentFile? Read(string name)
    {
        var full = Path.Combine(path, name);
        if (File.Exists(full))
        {
            return new ContentFile(NameOf(full), File.ReadAllText(full), problems);
        }

        problems.Add(new ContentProblem($"content/{name}", 1, "the file is missing: write it"));
        return null;
    }

    /// <summary>All Markdown files of a folder, by name; a problem when there is none.</summary>
    public IReadOnlyList<ContentFile> ReadMarkdown(string folder) => ReadAll(folder, "*.md");

    /// <summary>All files of a folder that fit a pattern, by name; a problem when there is none.</summary>
    public IReadOnlyList<ContentFile> ReadAll(string folder, string pattern)
    {
        var full = Path.Combine(path, folder);
        string[] names = Directory.Exists(full) ? Directory.GetFiles(full, pattern) : [];
        if (names.Length == 0)
        {
            problems.Add(new ContentProblem($"content/{folder}", 1, $"the folder holds no file {pattern}: write one"));
        }

        return [.. names.Order(StringComparer.Ordinal).Select(name => new ContentFile(NameOf(name), File.ReadAllText(name), problems))];
    }

    private string NameOf(string full) => "content/" + Path.GetRelativePath(path, full).Replace('\\', '/');
}
