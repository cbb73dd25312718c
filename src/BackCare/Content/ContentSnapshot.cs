using System.Security.Cryptography;
using System.Text;

namespace BackCare.Content;

/// <summary>The bytes of every file of a content folder, read together, so that what is built from them belongs together.</summary>
public sealed class ContentSnapshot
{
    // The author's manual is no content: it does not travel with the published site.
    private const string Manual = "README.md";

    private readonly string[] names;
    private readonly Dictionary<string, byte[]> files = [];

    private ContentSnapshot(string[] names, byte[][] contents)
    {
        Array.Sort(names, contents, StringComparer.Ordinal);
        this.names = names;
        for (var i = 0; i < names.Length; i++)
        {
            files[names[i]] = contents[i];
        }

        Version = Hash();
    }

    /// <summary>A short hash of all names and bytes: the same content, the same version.</summary>
    public string Version { get; }

    /// <summary>Reads all files; a folder that is not there holds none.</summary>
    /// <exception cref="IOException">A file went away meanwhile.</exception>
    public static ContentSnapshot Read(string folder)
    {
        var paths = FilesOf(folder).Select(file => file.FullName).ToArray();
        return new ContentSnapshot([.. paths.Select(path => NameOf(folder, path))], [.. paths.Select(File.ReadAllBytes)]);
    }

    /// <summary>Names, sizes and times of the files: differs when a file was written, added or removed, and costs no reading.</summary>
    /// <exception cref="IOException">A file went away meanwhile.</exception>
    public static int Fingerprint(string folder)
    {
        var print = new HashCode();
        foreach (var file in FilesOf(folder).OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            print.Add(file.FullName);
            print.Add(file.Length);
            print.Add(file.LastWriteTimeUtc);
        }

        return print.ToHashCode();
    }

    /// <summary>The text of a file, or null when there is none of that name.</summary>
    internal string? TextOf(string name)
    {
        if (!files.TryGetValue(name, out var bytes))
        {
            return null;
        }

        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The names of the files that lie in a folder and have an ending, in their order.</summary>
    internal IEnumerable<string> NamesIn(string folder, string ending) =>
        names.Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal)
            && name.IndexOf('/', folder.Length + 1) < 0);

    // What editors leave beside a file that is being written (".#guide.md", "guide.md~") is no content.
    private static IEnumerable<FileInfo> FilesOf(string folder) =>
        !Directory.Exists(folder) ? [] : new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.Extension is ".yml" or ".md" && file.Name[0] != '.' && file.FullName != Path.GetFullPath(Path.Combine(folder, Manual)));

    private static string NameOf(string folder, string full) => Path.GetRelativePath(folder, full).Replace('\\', '/');

    private string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in names)
        {
            var bytes = files[name];

            // The length of each part goes before it, so that no two different folders run together to the same bytes.
            hash.AppendData(Encoding.UTF8.GetBytes($"{name.Length} {name} {bytes.Length} "));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
