using System.Security.Cryptography;
using System.Text;

namespace BackCare.Content;

/// <summary>The text of every file of a content folder, read together, so that what is built from them belongs together.</summary>
public sealed class ContentSnapshot
{
    private readonly OrderedDictionary<string, string> texts;

    private ContentSnapshot(OrderedDictionary<string, string> texts, string version)
    {
        (this.texts, Version) = (texts, version);
        Translations = [.. texts.Keys.Select(LanguageOf).OfType<string>().Where(code => code != Languages.Master).Distinct()];
    }

    /// <summary>A short hash of all names and bytes: the same content, the same version.</summary>
    public string Version { get; }

    /// <summary>Reads all files; a missing folder has none.</summary>
    /// <exception cref="IOException">A file disappeared while it was read.</exception>
    /// <exception cref="ContentException">Something there is not a file, is too large, or is not text.</exception>
    public static ContentSnapshot Read(string folder)
    {
        var files = ContentFiles.Find(folder);
        var problems = files.Problems.ToList();
        if (problems.Count > 0)
        {
            throw new ContentException(problems);
        }

        var texts = new OrderedDictionary<string, string>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, file) in files.Found)
        {
            var bytes = ReadBytes(name, file, problems);

            // The length of each part goes before it, so that no two different folders run together to the same bytes.
            hash.AppendData(Encoding.UTF8.GetBytes($"{name.Length} {name} {bytes.Length} "));
            hash.AppendData(bytes);
            texts[name] = StrictText.Read(name, bytes, problems) ?? "";
        }

        return problems.Count == 0
            ? new ContentSnapshot(texts, Convert.ToHexStringLower(hash.GetHashAndReset())[..12])
            : throw new ContentException(problems);
    }

    /// <summary>Names, sizes and times of the files: differs when a file was written, added or removed, and costs no reading.</summary>
    /// <exception cref="IOException">A folder disappeared while it was read.</exception>
    public static int Fingerprint(string folder)
    {
        var print = new HashCode();
        var files = ContentFiles.Find(folder);
        foreach (var (name, file) in files.Found)
        {
            print.Add(name);
            print.Add(file.Length);
            print.Add(file.LastWriteTimeUtc);
        }

        foreach (var problem in files.Problems)
        {
            print.Add(problem);
        }

        return print.ToHashCode();
    }

    /// <summary>The languages that texts are translated into: each has a folder of its own.</summary>
    internal IReadOnlyList<string> Translations { get; }

    /// <summary>The language of a file: <c>es</c> for <c>es/guides/plank.md</c>. Null where it has none.</summary>
    internal static string? LanguageOf(string name) =>
        name.IndexOf('/') is (2 or 3) and var end && name.AsSpan(0, end).IndexOfAnyExceptInRange('a', 'z') < 0 ? name[..end] : null;

    /// <summary>The hash with which a translation names the English text that it was made from.</summary>
    internal string HashOf(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(texts[name])))[..16];

    /// <summary>The text of a file, or null when there is none of that name.</summary>
    internal string? TextOf(string name) => texts.GetValueOrDefault(name);

    /// <summary>The names of all files, in their order.</summary>
    internal IEnumerable<string> Names => texts.Keys;

    /// <summary>The names of all files of a language.</summary>
    internal IEnumerable<string> NamesOf(string language) =>
        Names.Where(name => name.StartsWith(language + "/", StringComparison.Ordinal));

    /// <summary>The names of the files that lie in a folder and have an ending, in their order.</summary>
    internal IEnumerable<string> NamesIn(string folder, string ending) =>
        texts.Keys.Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal)
            && name.IndexOf('/', folder.Length + 1) < 0);

    private static byte[] ReadBytes(string name, FileInfo file, List<ContentProblem> problems)
    {
        try
        {
            return File.ReadAllBytes(file.FullName);
        }
        catch (UnauthorizedAccessException)
        {
            problems.Add(new ContentProblem($"content/{name}", 1, "the file may not be read: give the site the right to"));
            return [];
        }
    }
}
