using BackCare.Content;
using BackCare.Search;

namespace BackCare.Web.ContentReload;

/// <summary>The content in one language, with what is made from it.</summary>
internal sealed class LanguageContent(ContentLibrary library)
{
    public ContentLibrary Library { get; } = library;

    /// <summary>The same for a site that offers no check.</summary>
    public ContentLibrary LibraryWithoutCheck => field ??= Library.WithoutCheck();

    // A start does not wait for it.
    public Lazy<SearchIndex> Search { get; } = new(
        () => SearchIndex.From(library.Guides, library.Routines, library.Articles, library.Language));
}
