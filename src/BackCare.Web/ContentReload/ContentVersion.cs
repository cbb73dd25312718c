using BackCare.Content;
using BackCare.Screening.Verification;
using BackCare.Web.Caching;
using BackCare.Web.Search;

namespace BackCare.Web.ContentReload;

/// <summary>One checked reading of the content with all that is made from it. A request takes one and keeps to it, so no response mixes
/// two.</summary>
internal sealed class ContentVersion(ContentLibrary library)
{
    public ContentLibrary Library { get; } = library;

    public PageCache Pages { get; } = new();

    // The tests try far more sets; the page repeats a part, once, when someone first asks for it.
    public Lazy<Proof> Proof { get; } = new(() => BackCare.Screening.Verification.Proof.Run(library.Rules, BackCare.Screening.Verification.Proof.SomeSets(library.Rules)));

    // Made when someone first searches: a start need not wait for it.
    public Lazy<SearchIndex> Search { get; } = new(() => SearchIndex.From(library));
}
