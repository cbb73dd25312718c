namespace BackCare.Content;

/// <summary>Lists the regular files of a content folder without opening them, and reports what cannot be read.</summary>
internal sealed class ContentFiles
{
    private const int MaxDepth = 8;
    private const int MaxFileBytes = 512 * 1024;
    private const long MaxBytes = 128 * 1024 * 1024;

    // The author's manual is not content and is not published with the site.
    private const string Manual = "README.md";

    private readonly List<(string Name, FileInfo File)> found = [];
    private readonly List<ContentProblem> problems = [];

    private ContentFiles()
    {
    }

    /// <summary>By name, as in <c>en/guides/plank.md</c>.</summary>
    public IReadOnlyList<(string Name, FileInfo File)> Found => found;

    public IReadOnlyList<ContentProblem> Problems => problems;

    /// <summary>Looks through a folder; a missing one has no files.</summary>
    /// <exception cref="IOException">A folder disappeared while it was read.</exception>
    public static ContentFiles Find(string folder)
    {
        var files = new ContentFiles();
        if (Directory.Exists(folder))
        {
            files.Visit(new DirectoryInfo(Path.GetFullPath(folder)), "", 0);
        }

        files.found.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        files.CheckSize();
        return files;
    }

    private void Visit(DirectoryInfo folder, string prefix, int depth)
    {
        if (depth > MaxDepth)
        {
            Report(prefix.TrimEnd('/'), $"a folder lies at most {MaxDepth} folders deep: move it up");
            return;
        }

        // Temporary files of editors (".#guide.md", "guide.md~") are not content.
        foreach (var entry in List(folder, prefix).Where(entry => entry.Name[0] != '.'))
        {
            var name = prefix + entry.Name;
            if (entry is DirectoryInfo inner && !LeadsBack(inner, name))
            {
                Visit(inner, name + "/", depth + 1);
            }
            else if (entry is FileInfo file && IsText(file) && name != Manual && Resolve(file, name) is { } target)
            {
                found.Add((name, target));
            }
        }
    }

    // With the endings that are only nearly right, so that check can name them.
    private static bool IsText(FileInfo file) => file.Extension.ToLowerInvariant() is ".yml" or ".yaml" or ".md" or ".markdown";

    private FileSystemInfo[] List(DirectoryInfo folder, string prefix)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (UnauthorizedAccessException)
        {
            Report(prefix.TrimEnd('/'), "the folder may not be read: give the site the right to");
            return [];
        }
    }

    private bool LeadsBack(DirectoryInfo folder, string name)
    {
        if (folder.LinkTarget is null || folder.ResolveLinkTarget(returnFinalTarget: true) is not { } target
            || !folder.FullName.StartsWith(
                Path.TrimEndingDirectorySeparator(target.FullName) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            return false;
        }

        Report(name, "this link leads back to a folder that it lies in: take it away");
        return true;
    }

    /// <summary>The file itself, or what a link leads to; null with a problem when that is not a file to read.</summary>
    private FileInfo? Resolve(FileInfo file, string name)
    {
        try
        {
            var target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
            return target switch
            {
                null or { Exists: false } => Report(name, "this link leads to no file: write one, or take the link away"),

                // A named pipe and a device are 0 bytes long too, and opening a pipe would block.
                { Length: 0 } => Report(name, "this is empty, or no regular file: write it, or take it away"),
                { Length: > MaxFileBytes } => Report(name, $"a file has at most {MaxFileBytes / 1024} KB: split it"),
                _ => target,
            };
        }
        catch (IOException)
        {
            return Report(name, "this link leads in a circle: take it away");
        }
    }

    private void CheckSize()
    {
        if (found.Sum(entry => entry.File.Length) > MaxBytes)
        {
            Report("", $"the folder has at most {MaxBytes / 1024 / 1024} MB in all: take something out");
        }
    }

    private FileInfo? Report(string name, string message)
    {
        problems.Add(new ContentProblem($"content/{name}".TrimEnd('/'), 1, message));
        return null;
    }
}
