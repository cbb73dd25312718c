using System.Collections.Concurrent;
using BackCare.Content.Style;

namespace BackCare.Content;

/// <summary>The files of a snapshot under the names that authors know, with the problems found in them. Safe to read in parallel.</summary>
internal sealed class ContentFolder(ContentSnapshot snapshot, ConcurrentQueue<ContentProblem> problems)
{
    private readonly ConcurrentDictionary<string, ContentFile> files = new();

    /// <summary>The file, or null with a problem reported when there is none.</summary>
    public ContentFile? Read(string name)
    {
        if (Find(name) is { } file)
        {
            return file;
        }

        problems.Enqueue(new ContentProblem($"content/{name}", 1, "the file is missing: write it"));
        return null;
    }

    /// <summary>The file, always the same one, or null.</summary>
    public ContentFile? Find(string name) => snapshot.TextOf(name) is { } text ? files.GetOrAdd(name, _ => Create(name, text)) : null;

    /// <summary>Forgets what was parsed, once everything is made from it.</summary>
    public void Forget()
    {
        foreach (var file in files.Values)
        {
            file.Parsed = null;
        }
    }

    /// <summary>All Markdown files of a folder, by name; a problem when there is none.</summary>
    public IReadOnlyList<ContentFile> ReadMarkdown(string folder) => ReadAll(folder, ".md");

    /// <summary>Reads the files in parallel; results keep their order.</summary>
    public static IReadOnlyList<T> ReadInParallel<T>(IReadOnlyList<ContentFile> files, Func<ContentFile, T> read)
    {
        var all = new T[files.Count];
        Parallel.For(0, all.Length, i => all[i] = read(files[i]));
        return all;
    }

    /// <summary>All files of a folder with an ending, by name; a problem when there is none.</summary>
    public IReadOnlyList<ContentFile> ReadAll(string folder, string ending)
    {
        var files = snapshot.NamesIn(folder, ending).Select(name => Read(name)!).ToList();
        if (files.Count == 0)
        {
            problems.Enqueue(new ContentProblem($"content/{folder}", 1, $"the folder holds no file *{ending}: write one"));
        }

        return files;
    }

    /// <summary>Warnings of files that nothing has read. Those of other languages are compared with the English ones.</summary>
    public IEnumerable<ContentProblem> FindUnread() => snapshot.Names
        .Where(name => ContentSnapshot.LanguageOf(name) is null or Languages.Master && name != StyleCheck.File && !files.ContainsKey(name))
        .Select(name => new ContentProblem(
            $"content/{name}", 1, "nothing reads this file: correct its name or its folder, or take it away"));

    private ContentFile Create(string name, string text) => new($"content/{name}", text, problems)
    {
        IsTranslation = ContentSnapshot.LanguageOf(name) is not (null or Languages.Master),
    };
}
