using BackCare.Content;
using BackCare.Screening.Verification;
using BackCare.Web.Caching;

namespace BackCare.Web.ContentReload;

/// <summary>One checked reading of the content in all its languages, with everything made from it. A request uses a single one, so no
/// response mixes two.</summary>
/// <param name="libraries">English first.</param>
internal sealed class ContentVersion(IReadOnlyList<ContentLibrary> libraries)
{
    /// <summary>English first.</summary>
    public IReadOnlyList<LanguageContent> Languages { get; } = [.. libraries.Select(library => new LanguageContent(library))];

    /// <summary>The codes of the languages besides English.</summary>
    public IReadOnlyList<string> Translations { get; } = [.. libraries.Skip(1).Select(library => library.Language)];

    /// <summary>The English one.</summary>
    public ContentLibrary Library => libraries[0];

    public PageCache Pages { get; } = new();

    // The tests try far more sets; the page runs a small part of them when first opened.
    public Lazy<Proof> Proof { get; } = new(
        () => BackCare.Screening.Verification.Proof.Run(
            libraries[0].Rules, BackCare.Screening.Verification.Proof.SomeSets(libraries[0].Rules)));

    /// <summary>The content in a language; in English where there is none in it.</summary>
    public LanguageContent In(string language) =>
        Languages.FirstOrDefault(each => each.Library.Language == language) ?? Languages[0];
}
