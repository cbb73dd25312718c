using BackCare.Content;
using BackCare.Screening.Verification;
using BackCare.Web.Caching;
using BackCare.Web.Search;

namespace BackCare.Web.ContentReload;

/// <summary>One checked reading of the content, with everything made from it. A request uses a single one, so no response mixes
/// two.</summary>
internal sealed class ContentVersion(ContentLibrary library)
{
    public ContentLibrary Library { get; } = library;

    /// <summary>The same for a site that offers no check.</summary>
    public ContentLibrary LibraryWithoutCheck => field ??= Library.WithoutCheck();

    public PageCache Pages { get; } = new();

    // The tests try far more sets; the page repeats a part of them once, when first opened.
    public Lazy<Proof> Proof { get; } = new(
        () => BackCare.Screening.Verification.Proof.Run(library.Rules, BackCare.Screening.Verification.Proof.SomeSets(library.Rules)));

    // A start does not wait for it.
    public Lazy<SearchIndex> Search { get; } = new(() => SearchIndex.From(library));
}
