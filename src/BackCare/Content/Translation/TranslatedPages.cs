using System.Collections.Concurrent;

namespace BackCare.Content.Translation;

/// <summary>Guides, articles, pages and routines in another language; one without a current translation stays English with a
/// warning.</summary>
internal sealed class TranslatedPages(string language, ContentSnapshot snapshot, ContentFolder folder)
{
    private readonly ConcurrentQueue<ContentProblem> warnings = [];

    public IEnumerable<ContentProblem> Warnings => warnings;

    /// <summary>All pages of one kind, in the order of the English ones.</summary>
    /// <param name="words">The record of the keys that hold words.</param>
    /// <param name="read">Reads a translation.</param>
    /// <param name="keep">The English page with the links of this language.</param>
    public IReadOnlyList<T> Read<T>(
        string kind, IReadOnlyList<T> all, Func<T, string> slugOf, Type words, Func<ContentFile, T, T?> read, Func<ContentFile, T, T?> keep)
        where T : class
    {
        // Found before the loop, which reads files in parallel.
        var files = all.Select(each => (
            English: folder.Find($"{Languages.Master}/{kind}/{slugOf(each)}.md")!,
            Own: folder.Find($"{language}/{kind}/{slugOf(each)}.md"))).ToList();
        var translated = new T?[all.Count];
        Parallel.For(0, all.Count, i => translated[i] = files[i].Own is { } own && IsCurrent(files[i].English, own, words)
            ? read(own, all[i])
            : KeepEnglish(files[i].English, files[i].Own, all[i], keep));
        return [.. translated.OfType<T>()];
    }

    private T? KeepEnglish<T>(ContentFile original, ContentFile? own, T page, Func<ContentFile, T, T?> keep)
    {
        if (own is null)
        {
            warnings.Enqueue(new ContentProblem(
                original.Name.Replace($"/{Languages.Master}/", $"/{language}/", StringComparison.Ordinal), 1,
                "not translated yet: the English text is shown"));
        }

        return keep(original, page);
    }

    private bool IsCurrent(ContentFile original, ContentFile own, Type words)
    {
        var check = new TranslationCheck(original, own);
        if (check.FindOutdated(snapshot.HashOf(original.Name["content/".Length..])) is { } outdated)
        {
            warnings.Enqueue(outdated);
            return false;
        }

        check.CheckMarkdown(words);
        return true;
    }
}
