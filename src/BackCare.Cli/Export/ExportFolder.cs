namespace BackCare.Cli.Export;

/// <summary>The folder of an export. A list in it names the files that an export wrote: no other file there is replaced or
/// deleted.</summary>
internal sealed class ExportFolder(DirectoryInfo folder)
{
    private const string List = ".backcare-export";

    private readonly string root = Path.TrimEndingDirectorySeparator(folder.FullName);
    private readonly string list = Path.Combine(folder.FullName, List);

    /// <summary>Why nothing may be written here; null when it may.</summary>
    public string? FindProblem() =>
        File.Exists(folder.FullName) ? $"{folder.FullName} is a file: name a folder"
        : folder.Exists && !File.Exists(list) && folder.EnumerateFileSystemInfos().Any()
            ? $"{folder.FullName} has files that are not from an export: name a new folder or an empty one"
        : null;

    /// <summary>The files that an export would replace though it did not write them.</summary>
    public IReadOnlyList<string> FindForeign(IEnumerable<string> files) =>
    [
        .. files.Except(ReadList()).Select(PathOf).Where(Path.Exists)
            .Select(path => $"{path} is not from an export, and would be replaced: move it away"),
    ];

    /// <summary>Writes all files, and deletes those of the export before that are no longer needed.</summary>
    public void Replace(IReadOnlyDictionary<string, byte[]> files)
    {
        folder.Create();
        var before = ReadList();
        WriteList(before.Union(files.Keys)); // If this ends halfway, the next export still knows its files.
        foreach (var (file, bytes) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
            File.WriteAllBytes(PathOf(file), bytes);
        }

        foreach (var file in before.Except(files.Keys))
        {
            Delete(file);
        }

        WriteList(files.Keys);
    }

    private void Delete(string file)
    {
        File.Delete(PathOf(file));
        for (var empty = Directory.GetParent(PathOf(file)); empty!.FullName != root; empty = empty.Parent)
        {
            if (!empty.Exists || empty.EnumerateFileSystemInfos().Any())
            {
                return;
            }

            empty.Delete();
        }
    }

    // Somebody may have changed the list: what leads out of the folder is not ours.
    private HashSet<string> ReadList() => File.Exists(list)
        ? [.. File.ReadLines(list).Where(file => PathOf(file).StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))]
        : [];

    private void WriteList(IEnumerable<string> files) => File.WriteAllLines(list, files.Order(StringComparer.Ordinal));

    private string PathOf(string file) => Path.GetFullPath(Path.Combine(root, file));
}
