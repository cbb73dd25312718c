using BackCare.Content;

namespace BackCare.Tests.Content;

/// <summary>A copy of the published English content to break on purpose: a translation would be out of date after each change.</summary>
internal sealed class ContentCopy : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("backcare-content-");

    public ContentCopy()
    {
        var files = Directory.EnumerateFiles(Checkout.Content, "*", SearchOption.AllDirectories);
        foreach (var file in files.Where(file => !IsTranslation(file)))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Checkout.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder => Path.Combine(root.FullName, "content");

    public void Change(string file, Func<string, string> change)
    {
        var path = Path.Combine(Folder, file);
        File.WriteAllText(path, change(File.ReadAllText(path)));
    }

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    public void Copy(string file, string to) => File.Copy(Path.Combine(Folder, file), Path.Combine(Folder, to));

    public void Delete(string file) => File.Delete(Path.Combine(Folder, file));

    public IReadOnlyList<ContentProblem> Problems()
    {
        try
        {
            ContentLibrary.Load(Folder);
            return [];
        }
        catch (ContentException exception)
        {
            return exception.Problems;
        }
    }

    /// <summary>The problems of the published content with one file changed.</summary>
    public static IReadOnlyList<ContentProblem> ProblemsWith(string file, Func<string, string> change)
    {
        using var content = new ContentCopy();
        content.Change(file, change);
        return content.Problems();
    }

    public static IReadOnlyList<ContentProblem> ProblemsWith(string file, string right, string wrong) =>
        ProblemsWith(file, text => ReplaceFirst(text, right, wrong));

    public static string ReplaceFirst(string text, string right, string wrong)
    {
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the file no longer holds {right}");
        return text[..at] + wrong + text[(at + right.Length)..];
    }

    private static bool IsTranslation(string file) =>
        Path.GetRelativePath(Checkout.Content, file).Split(Path.DirectorySeparatorChar)[0] is { Length: 2 } language
        && language != Languages.Master;

    public void Dispose() => root.Delete(recursive: true);
}
